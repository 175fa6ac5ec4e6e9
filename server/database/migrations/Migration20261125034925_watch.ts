import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';
import { reachPolicy } from '../reach-policy.ts';

export class Migration20261125034925_watch extends Migration {

  override name = 'Migration20261125034925_watch';

  override up(): void | Promise<void> {
    this.addSql(`create table "record_holding" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "medium" text not null, "title" text not null, "system" text null, "location" text null, "box" text null, "client_id" uuid null, "covers_from" date null, "covers_to" date null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'KEPT', "registered_on" date not null, "digitised_at" date null, "digitised_by_id" uuid null, "scan_location" text null, "quality_checked_at" timestamptz null, "quality_checked_by_id" uuid null, "check_note" text null, "destroyed_after_scan_at" date null, "destruction_method" text null, "destroyed_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "record_holding_client_id_index" on "record_holding" ("client_id");`);
    this.addSql(`alter table "record_holding" add constraint "record_holding_reference_unique" unique ("reference");`);
    this.addSql(`create index "record_holding_digitised_by_id_index" on "record_holding" ("digitised_by_id");`);
    this.addSql(`create index "record_holding_quality_checked_by_id_index" on "record_holding" ("quality_checked_by_id");`);
    this.addSql(`create index "record_holding_destroyed_by_id_index" on "record_holding" ("destroyed_by_id");`);

    this.addSql(`create table "break_glass_grant" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "reason_code" text not null, "justification" text not null, "hours" int not null default 4, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'REQUESTED', "client_reference" text not null, "client_id" uuid not null, "user_id" uuid not null, "by_officer" boolean not null default false, "granted_at" timestamptz not null, "expires_at" timestamptz not null, "escalated_at" timestamptz null, "review" text null, "review_note" text null, "reviewer_id" uuid null, "reviewed_at" timestamptz null, "breach_reference" text null, primary key ("id"));`);
    this.addSql(`alter table "break_glass_grant" add constraint "break_glass_grant_reference_unique" unique ("reference");`);
    this.addSql(`create index "break_glass_grant_client_id_index" on "break_glass_grant" ("client_id");`);
    this.addSql(`create index "break_glass_grant_user_id_index" on "break_glass_grant" ("user_id");`);
    this.addSql(`create index "break_glass_grant_reviewer_id_index" on "break_glass_grant" ("reviewer_id");`);

    this.addSql(`alter table "access_log" add "client_reference" text null, add "fields" text null;`);

    this.addSql(`alter table "record_holding" add constraint "record_holding_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "record_holding" add constraint "record_holding_digitised_by_id_foreign" foreign key ("digitised_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "record_holding" add constraint "record_holding_quality_checked_by_id_foreign" foreign key ("quality_checked_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "record_holding" add constraint "record_holding_destroyed_by_id_foreign" foreign key ("destroyed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "break_glass_grant" add constraint "break_glass_grant_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "break_glass_grant" add constraint "break_glass_grant_user_id_foreign" foreign key ("user_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "break_glass_grant" add constraint "break_glass_grant_reviewer_id_foreign" foreign key ("reviewer_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(reachPolicy('record_holding', { officer: 'all', auditor: true }));
    this.addSql(readFileSync(new URL('./watch.sql', import.meta.url), 'utf8'));
  }

}
