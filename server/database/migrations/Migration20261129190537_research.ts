import { Migration } from '@mikro-orm/migrations';
import { clientWall } from '../client-wall.ts';

export class Migration20261129190537_research extends Migration {

  override name = 'Migration20261129190537_research';

  override up(): void | Promise<void> {
    this.addSql(`create table "research_study" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "agreement_id" uuid not null, "items" uuid[] not null, "recipients" uuid[] not null, "reason" text not null, "area" text null, "parts" text null, "ethics_reference" text null, "ethics_on" date null, "ends_on" date not null, "info_sheet" text not null, "consider_hours" int not null default 24, "reference" text not null, "status" text not null default 'DRAFT', "information_wanted" text not null, "recipient_names" text not null, "sheet_edition" int not null default 1, "sheet_since" date null, "next_sheet" text null, "next_sheet_reason" text null, "next_sheet_by_id" uuid null, "author_id" uuid not null, "proposed_by_id" uuid null, "proposed_at" timestamptz null, "approved_by_id" uuid null, "approved_at" timestamptz null, "return_reason" text null, "closed_on" date null, "closing_reason" text null, primary key ("id"));`);
    this.addSql(`create index "research_study_agreement_id_index" on "research_study" ("agreement_id");`);
    this.addSql(`alter table "research_study" add constraint "research_study_reference_unique" unique ("reference");`);
    this.addSql(`create index "research_study_next_sheet_by_id_index" on "research_study" ("next_sheet_by_id");`);
    this.addSql(`create index "research_study_author_id_index" on "research_study" ("author_id");`);
    this.addSql(`create index "research_study_proposed_by_id_index" on "research_study" ("proposed_by_id");`);
    this.addSql(`create index "research_study_approved_by_id_index" on "research_study" ("approved_by_id");`);

    this.addSql(`create table "research_consent_request" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "study_id" uuid not null, "raised_by_person" boolean not null default false, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'DRAFT', "asked_by_id" uuid not null, "sheet_edition" int null, "info_sheet" text null, "information_wanted" text null, "reason" text null, "parts" text null, "recipients" uuid[] not null, "recipient_names" text null, "given_at" timestamptz null, "given_by_id" uuid null, "consider_until" timestamptz null, "agreed_items" text null, "agreed_parts" text null, "express_words" text null, "explicit" boolean not null default false, "how" text null, "written_evidence" text null, "evidence_reference" text null, "evidence_hash" text null, "giver_kind" text null, "giver_name" text null, "authority" text null, "answered_at" timestamptz null, "recorded_at" timestamptz null, "taken_by_id" uuid null, "counts_until" date null, "withdrawn_at" timestamptz null, "withdrawal_said_at" timestamptz null, "withdrawn_how" text null, "withdrawn_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "research_consent_request_client_id_index" on "research_consent_request" ("client_id");`);
    this.addSql(`create index "research_consent_request_study_id_index" on "research_consent_request" ("study_id");`);
    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_reference_unique" unique ("reference");`);
    this.addSql(`create index "research_consent_request_asked_by_id_index" on "research_consent_request" ("asked_by_id");`);
    this.addSql(`create index "research_consent_request_given_by_id_index" on "research_consent_request" ("given_by_id");`);
    this.addSql(`create index "research_consent_request_taken_by_id_index" on "research_consent_request" ("taken_by_id");`);
    this.addSql(`create index "research_consent_request_withdrawn_by_id_index" on "research_consent_request" ("withdrawn_by_id");`);

    this.addSql(`alter table "disclosure" add "study_id" uuid null, add "study_part" text null, add "research_consent_id" uuid null;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_study_id_foreign" foreign key ("study_id") references "research_study" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_research_consent_id_foreign" foreign key ("research_consent_id") references "research_consent_request" ("id") on update no action on delete no action;`);
    this.addSql(`create index "disclosure_study_id_index" on "disclosure" ("study_id");`);
    this.addSql(`create index "disclosure_research_consent_id_index" on "disclosure" ("research_consent_id");`);

    this.addSql(`alter table "research_study" add constraint "research_study_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_study" add constraint "research_study_next_sheet_by_id_foreign" foreign key ("next_sheet_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_study" add constraint "research_study_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_study" add constraint "research_study_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_study" add constraint "research_study_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_study_id_foreign" foreign key ("study_id") references "research_study" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_asked_by_id_foreign" foreign key ("asked_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_given_by_id_foreign" foreign key ("given_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_taken_by_id_foreign" foreign key ("taken_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "research_consent_request" add constraint "research_consent_request_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(clientWall('research_consent_request', { officer: 'all', auditor: true }));
    // Research is asked for by study from now on: no wording of a question asks for it.
    this.addSql(`update consent_question set status = 'RETIRED', retired_on = current_date where code = 'RESEARCH' and status <> 'RETIRED';`);
  }

}
