import { Migration } from '@mikro-orm/migrations';
import { setting } from '../case-wall.ts';
import { clientWall } from '../client-wall.ts';

export class Migration20261129170717_referral extends Migration {

  override name = 'Migration20261129170717_referral';

  override up(): void | Promise<void> {
    this.addSql(`create table "referral" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "source_type" text not null, "care_sector" text not null default 'NA', "referring_organisation_id" uuid null, "referrer" text null, "source_reference" text null, "received_at" timestamptz not null, "obtained_on" date null, "first_contact_on" date null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'CONSENT_PENDING', "sharing_scope" text not null default 'CONSORTIUM', "refused" text[] not null, "questions_due_on" date null, "questions_answered_on" date null, "urgent" boolean not null default false, "urgent_reason" text null, "accepted_at" timestamptz null, "accepted_by_id" uuid null, "under_review" boolean not null default false, "review_due_on" date null, "clinician_advice" text null, "advised_by_id" uuid null, "review_outcome" text null, "review_note" text null, "reviewed_by_id" uuid null, "reviewed_at" timestamptz null, "activated_at" timestamptz null, "not_accepted_reason" text null, "discharged_on" date null, "discharge_reason" text null, "reopen_reason" text null, "art14due_on" date null, "art14given_at" timestamptz null, "art14method" text null, "art14notice_version" text null, "art14exception" text null, "art14exception_reason" text null, primary key ("id"));`);
    this.addSql(`create index "referral_client_id_index" on "referral" ("client_id");`);
    this.addSql(`create index "referral_referring_organisation_id_index" on "referral" ("referring_organisation_id");`);
    this.addSql(`alter table "referral" add constraint "referral_reference_unique" unique ("reference");`);
    this.addSql(`create index "referral_accepted_by_id_index" on "referral" ("accepted_by_id");`);
    this.addSql(`create index "referral_advised_by_id_index" on "referral" ("advised_by_id");`);
    this.addSql(`create index "referral_reviewed_by_id_index" on "referral" ("reviewed_by_id");`);

    this.addSql(`create table "consent_tab" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "referral_id" uuid not null, "dcrs_ref" text not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "client_id" uuid not null, "status" text not null default 'TICKED', "storage" boolean not null, "processing" boolean not null, "sharing" boolean not null, "ticked_by_id" uuid not null, "ticked_at" timestamptz not null, "unticked_at" timestamptz null, "unticked_by_id" uuid null, "untick_reason" text null, primary key ("id"));`);
    this.addSql(`create index "consent_tab_referral_id_index" on "consent_tab" ("referral_id");`);
    this.addSql(`create index "consent_tab_client_id_index" on "consent_tab" ("client_id");`);
    this.addSql(`create index "consent_tab_ticked_by_id_index" on "consent_tab" ("ticked_by_id");`);
    this.addSql(`create index "consent_tab_unticked_by_id_index" on "consent_tab" ("unticked_by_id");`);

    this.addSql(`create table "agency_consent_liaison" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "referral_id" uuid not null, "client_id" uuid not null, "agency_id" uuid not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'NOT_REQUIRED', "asked_at" timestamptz null, "first_chase_on" date null, "first_chased_at" timestamptz null, "due_at" date null, "second_chased_at" timestamptz null, "ask_client_by" date null, "response" text null, "evidence" text null, "ended_at" timestamptz null, "ended_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "agency_consent_liaison_referral_id_index" on "agency_consent_liaison" ("referral_id");`);
    this.addSql(`create index "agency_consent_liaison_client_id_index" on "agency_consent_liaison" ("client_id");`);
    this.addSql(`create index "agency_consent_liaison_agency_id_index" on "agency_consent_liaison" ("agency_id");`);
    this.addSql(`alter table "agency_consent_liaison" add constraint "agency_consent_liaison_reference_unique" unique ("reference");`);
    this.addSql(`create index "agency_consent_liaison_ended_by_id_index" on "agency_consent_liaison" ("ended_by_id");`);

    this.addSql(`alter table "referral" add constraint "referral_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "referral" add constraint "referral_referring_organisation_id_foreign" foreign key ("referring_organisation_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "referral" add constraint "referral_accepted_by_id_foreign" foreign key ("accepted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "referral" add constraint "referral_advised_by_id_foreign" foreign key ("advised_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "referral" add constraint "referral_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "consent_tab" add constraint "consent_tab_referral_id_foreign" foreign key ("referral_id") references "referral" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_tab" add constraint "consent_tab_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_tab" add constraint "consent_tab_ticked_by_id_foreign" foreign key ("ticked_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_tab" add constraint "consent_tab_unticked_by_id_foreign" foreign key ("unticked_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "agency_consent_liaison" add constraint "agency_consent_liaison_referral_id_foreign" foreign key ("referral_id") references "referral" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agency_consent_liaison" add constraint "agency_consent_liaison_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agency_consent_liaison" add constraint "agency_consent_liaison_agency_id_foreign" foreign key ("agency_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agency_consent_liaison" add constraint "agency_consent_liaison_ended_by_id_foreign" foreign key ("ended_by_id") references "user" ("id") on update no action on delete no action;`);
    const decides = `under_review or reviewed_by_id = ${setting('viewer')}::uuid`;
    this.addSql(clientWall('referral', { officer: { where: decides }, auditor: true }));
    for (const table of ['consent_tab', 'agency_consent_liaison'])
      this.addSql(clientWall(table, { officer: 'all', auditor: true }));
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "consent_tab" drop constraint "consent_tab_referral_id_foreign";`);
    this.addSql(`alter table "agency_consent_liaison" drop constraint "agency_consent_liaison_referral_id_foreign";`);
  }

}
