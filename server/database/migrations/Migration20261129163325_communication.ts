import { Migration } from '@mikro-orm/migrations';
import { reachPolicy } from '../reach-policy.ts';

export class Migration20261129163325_communication extends Migration {

  override name = 'Migration20261129163325_communication';

  override up(): void | Promise<void> {
    this.addSql(`create table "marketing_suppression" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "channel" text not null, "since" timestamptz not null, "mark" text not null, primary key ("id"));`);
    this.addSql(`alter table "marketing_suppression" add constraint "marketing_suppression_mark_unique" unique ("mark");`);

    this.addSql(`create table "preference_link" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "status" text not null default 'IN_USE', "expires_at" timestamptz not null, "mailed" boolean not null default false, "made_by_id" uuid not null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, "revoked_by_id" uuid null, "token_digest" text not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, primary key ("id"));`);
    this.addSql(`create index "preference_link_client_id_index" on "preference_link" ("client_id");`);
    this.addSql(`create index "preference_link_made_by_id_index" on "preference_link" ("made_by_id");`);
    this.addSql(`create index "preference_link_revoked_by_id_index" on "preference_link" ("revoked_by_id");`);
    this.addSql(`alter table "preference_link" add constraint "preference_link_token_digest_unique" unique ("token_digest");`);

    this.addSql(`create table "preference_inquiry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "asked_at" timestamptz not null, "source" text not null, "recorded_by_id" uuid null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, primary key ("id"));`);
    this.addSql(`create index "preference_inquiry_client_id_index" on "preference_inquiry" ("client_id");`);
    this.addSql(`create index "preference_inquiry_recorded_by_id_index" on "preference_inquiry" ("recorded_by_id");`);

    this.addSql(`create table "communication_preference" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "channel" text not null, "category" text not null, "allowed" boolean not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "client_id" uuid not null, "inquiry_id" uuid not null, "since" timestamptz not null, "source" text not null, "recorded_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "communication_preference_client_id_index" on "communication_preference" ("client_id");`);
    this.addSql(`create index "communication_preference_inquiry_id_index" on "communication_preference" ("inquiry_id");`);
    this.addSql(`create index "communication_preference_recorded_by_id_index" on "communication_preference" ("recorded_by_id");`);

    this.addSql(`create table "communication_log" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "channel" text not null, "direction" text not null, "at" timestamptz not null, "category" text not null, "clinical" boolean not null default false, "summary" text not null, "body" text null, "recording_ref" text null, "recording_notice_given" boolean not null default false, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "staff_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "communication_log_client_id_index" on "communication_log" ("client_id");`);
    this.addSql(`create index "communication_log_staff_id_index" on "communication_log" ("staff_id");`);

    this.addSql(`alter table "preference_link" add constraint "preference_link_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "preference_link" add constraint "preference_link_made_by_id_foreign" foreign key ("made_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "preference_link" add constraint "preference_link_revoked_by_id_foreign" foreign key ("revoked_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "preference_inquiry" add constraint "preference_inquiry_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "preference_inquiry" add constraint "preference_inquiry_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "communication_preference" add constraint "communication_preference_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "communication_preference" add constraint "communication_preference_inquiry_id_foreign" foreign key ("inquiry_id") references "preference_inquiry" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "communication_preference" add constraint "communication_preference_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "communication_log" add constraint "communication_log_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "communication_log" add constraint "communication_log_staff_id_foreign" foreign key ("staff_id") references "user" ("id") on update no action on delete no action;`);
    for (const table of ['preference_inquiry', 'communication_preference', 'preference_link'])
      this.addSql(reachPolicy(table, { officer: 'all', auditor: true }));
    this.addSql(reachPolicy('communication_log', { auditor: true }));
    // What was said is never said otherwise: of a row only who may see its client changes; a suppression is for good.
    for (const table of ['preference_inquiry', 'communication_preference', 'communication_log'])
      this.addSql(`revoke update on "${table}" from wellkept_app;
        grant update (restricted, sensitive, named_users, barred, version, updated_at) on "${table}" to wellkept_app;`);
    this.addSql(`revoke update on "marketing_suppression" from wellkept_app;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "communication_preference" drop constraint "communication_preference_inquiry_id_foreign";`);
  }

}
