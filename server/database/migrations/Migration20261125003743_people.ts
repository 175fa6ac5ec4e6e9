import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';
import { reachPolicy } from '../reach-policy.ts';

export class Migration20261125003743_people extends Migration {

  override name = 'Migration20261125003743_people';

  override up(): void | Promise<void> {
    this.addSql(`create table "client" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text null, "given_name" text not null, "family_name" text not null, "preferred_name" text null, "nhs_number" text null, "date_of_birth" text not null, "ethnicity" text null, "gender" text null, "employment_status" text null, "accessibility_needs" text null, "preferred_channel" text null, "unsafe_channels" text[] not null, "date_of_death" date null, "related_staff" uuid[] not null, "sensitive" boolean not null default false, "named_users" uuid[] not null, "reference" text not null, "restricted" boolean not null default false, "barred" uuid[] not null, "birth_mark" text not null, primary key ("id"));`);
    this.addSql(`alter table "client" add constraint "client_nhs_number_unique" unique ("nhs_number");`);
    this.addSql(`alter table "client" add constraint "client_reference_unique" unique ("reference");`);

    this.addSql(`create table "supervision" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "supervisor_id" uuid not null, "supervisee_id" uuid not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "supervision_supervisor_id_index" on "supervision" ("supervisor_id");`);
    this.addSql(`create index "supervision_supervisee_id_index" on "supervision" ("supervisee_id");`);

    this.addSql(`create table "restriction" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_reference" text not null, "ground" text not null, "reason" text not null, "starts_on" date not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'IN_FORCE', "client_id" uuid not null, "restricted_by_id" uuid not null, "lift_notice_sent_at" timestamptz null, "lifted_at" timestamptz null, "lifted_by_id" uuid null, "lift_reason" text null, primary key ("id"));`);
    this.addSql(`alter table "restriction" add constraint "restriction_reference_unique" unique ("reference");`);
    this.addSql(`create index "restriction_client_id_index" on "restriction" ("client_id");`);
    this.addSql(`create index "restriction_restricted_by_id_index" on "restriction" ("restricted_by_id");`);
    this.addSql(`create index "restriction_lifted_by_id_index" on "restriction" ("lifted_by_id");`);

    this.addSql(`create table "contact_detail" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "kind" text not null, "value" text not null, "postcode" text null, "reported_by" text not null default 'CLIENT', "replaces_id" uuid null, "unsafe" boolean not null default false, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "status" text not null default 'UNVERIFIED', "starts_on" date not null, "ends_on" date null, "verified_how" text null, "verified_at" timestamptz null, "verified_by_id" uuid null, "returned_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "contact_detail_client_id_index" on "contact_detail" ("client_id");`);
    this.addSql(`create index "contact_detail_replaces_id_index" on "contact_detail" ("replaces_id");`);
    this.addSql(`create index "contact_detail_verified_by_id_index" on "contact_detail" ("verified_by_id");`);

    this.addSql(`create table "assignment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "clinician_id" uuid not null, "organisation_id" uuid not null, "starts_on" date not null, "reason" text null, "ends_on" date null, "end_reason" text null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, primary key ("id"));`);
    this.addSql(`create index "assignment_client_id_index" on "assignment" ("client_id");`);
    this.addSql(`create index "assignment_clinician_id_index" on "assignment" ("clinician_id");`);
    this.addSql(`create index "assignment_organisation_id_index" on "assignment" ("organisation_id");`);

    this.addSql(`alter table "access_log" add "client_id" uuid null, add "reason" text not null default 'CASE', add "items" text[] not null default '{}';`);
    // What was read before were cases by assignment alone (M5).
    this.addSql(`alter table "access_log" alter column "reason" drop default, alter column "items" drop default;`);
    this.addSql(`alter table "access_log" add constraint "access_log_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_log" alter column "complaint_id" drop not null;`);
    this.addSql(`create index "access_log_client_id_index" on "access_log" ("client_id");`);

    this.addSql(`alter table "supervision" add constraint "supervision_supervisor_id_foreign" foreign key ("supervisor_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "supervision" add constraint "supervision_supervisee_id_foreign" foreign key ("supervisee_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "restriction" add constraint "restriction_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "restriction" add constraint "restriction_restricted_by_id_foreign" foreign key ("restricted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "restriction" add constraint "restriction_lifted_by_id_foreign" foreign key ("lifted_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "contact_detail" add constraint "contact_detail_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "contact_detail" add constraint "contact_detail_replaces_id_foreign" foreign key ("replaces_id") references "contact_detail" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "contact_detail" add constraint "contact_detail_verified_by_id_foreign" foreign key ("verified_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "assignment" add constraint "assignment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assignment" add constraint "assignment_clinician_id_foreign" foreign key ("clinician_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assignment" add constraint "assignment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(readFileSync(new URL('./people.sql', import.meta.url), 'utf8'));
    this.addSql(reachPolicy('client', { client: 'id' }));
    for (const part of ['assignment', 'contact_detail']) this.addSql(reachPolicy(part));
  }

}
