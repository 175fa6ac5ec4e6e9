import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';
import { clientWall } from '../client-wall.ts';

export class Migration20261129190330_equality extends Migration {

  override name = 'Migration20261129190330_equality';

  override up(): void | Promise<void> {
    this.addSql(`create table "equality_notice" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_reference" text not null, "received_on" date not null, "form" text not null, "kept_at" text null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "status" text not null default 'RUNNING', "client_id" uuid not null, "recorded_by_id" uuid not null, "stop_by" date not null, "stopped_on" date null, "withdrawn_at" timestamptz null, "withdrawn_by_id" uuid null, "withdrawal_reason" text null, primary key ("id"));`);
    this.addSql(`alter table "equality_notice" add constraint "equality_notice_reference_unique" unique ("reference");`);
    this.addSql(`create index "equality_notice_client_id_index" on "equality_notice" ("client_id");`);
    this.addSql(`create index "equality_notice_recorded_by_id_index" on "equality_notice" ("recorded_by_id");`);
    this.addSql(`create index "equality_notice_withdrawn_by_id_index" on "equality_notice" ("withdrawn_by_id");`);

    this.addSql(`alter table "equality_notice" add constraint "equality_notice_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "equality_notice" add constraint "equality_notice_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "equality_notice" add constraint "equality_notice_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(clientWall('equality_notice', { officer: 'all', clinician: false }));
    this.addSql(readFileSync(new URL('./equality.sql', import.meta.url), 'utf8'));
  }

}
