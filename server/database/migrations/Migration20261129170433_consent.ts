import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';
import { reachPolicy } from '../reach-policy.ts';

export class Migration20261129170433_consent extends Migration {

  override name = 'Migration20261129170433_consent';

  override up(): void | Promise<void> {
    this.addSql(`create table "consent_question" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "code" text not null, "title" text not null, "wording" text not null, "what_it_allows" text not null, "what_stops" text not null, "what_continues" text not null, "notice_version" text not null, "kind" text not null, "edition" int not null, "status" text not null default 'DRAFT', "proposed_by_id" uuid null, "approved_by_id" uuid null, "in_use_since" date null, "retired_on" date null, primary key ("id"));`);
    this.addSql(`create index "consent_question_proposed_by_id_index" on "consent_question" ("proposed_by_id");`);
    this.addSql(`create index "consent_question_approved_by_id_index" on "consent_question" ("approved_by_id");`);

    this.addSql(`create table "consent_record" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "question_id" uuid not null, "answer" text not null, "explicit" boolean not null default false, "giver_kind" text not null default 'SELF', "giver_name" text null, "authority" text null, "how" text not null, "collected_by" text not null default 'STAFF', "given_at" timestamptz not null, "evidence" text null, "raised_by_person" boolean not null default false, "replaces_id" uuid null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null, "code" text not null, "kind" text not null, "latest" boolean not null default true, "recipient_id" uuid null, "recipient_name" text null, "notice_version" text not null, "taken_by_id" uuid not null, "recorded_at" timestamptz not null, "refresh_due" date null, "withdrawn_at" timestamptz null, "withdrawal_said_at" timestamptz null, "withdrawn_how" text null, "withdrawn_by_id" uuid null, "superseded_at" timestamptz null, "invalidated_at" timestamptz null, "invalidated_by_id" uuid null, "defect" text null, "invalidated_reason" text null, "remediation" text null, primary key ("id"));`);
    this.addSql(`create index "consent_record_client_id_index" on "consent_record" ("client_id");`);
    this.addSql(`create index "consent_record_question_id_index" on "consent_record" ("question_id");`);
    this.addSql(`create index "consent_record_replaces_id_index" on "consent_record" ("replaces_id");`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_reference_unique" unique ("reference");`);
    this.addSql(`create index "consent_record_recipient_id_index" on "consent_record" ("recipient_id");`);
    this.addSql(`create index "consent_record_taken_by_id_index" on "consent_record" ("taken_by_id");`);
    this.addSql(`create index "consent_record_withdrawn_by_id_index" on "consent_record" ("withdrawn_by_id");`);
    this.addSql(`create index "consent_record_invalidated_by_id_index" on "consent_record" ("invalidated_by_id");`);

    this.addSql(`alter table "consent_question" add constraint "consent_question_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_question" add constraint "consent_question_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "consent_record" add constraint "consent_record_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_question_id_foreign" foreign key ("question_id") references "consent_question" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_replaces_id_foreign" foreign key ("replaces_id") references "consent_record" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_recipient_id_foreign" foreign key ("recipient_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_taken_by_id_foreign" foreign key ("taken_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "consent_record" add constraint "consent_record_invalidated_by_id_foreign" foreign key ("invalidated_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(reachPolicy('consent_record', { officer: 'all', auditor: true }));
    this.addSql(readFileSync(new URL('./consent.sql', import.meta.url), 'utf8'));
  }

}
