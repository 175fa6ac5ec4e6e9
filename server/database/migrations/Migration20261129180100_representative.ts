import { Migration } from '@mikro-orm/migrations';
import { clientWall } from '../client-wall.ts';

export class Migration20261129180100_representative extends Migration {

  override name = 'Migration20261129180100_representative';

  override up(): void | Promise<void> {
    this.addSql(`create table "representative" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "name" text not null, "kind" text not null, "evidence" text not null, "evidence_seen_on" date not null, "evidence_note" text null, "starts_on" date not null, "in_conflict" boolean not null default false, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "status" text not null default 'ACTIVE', "recorded_by_id" uuid not null, "ends_on" date null, "lapse_reason" text null, "reask_due_on" date null, "reasked_at" timestamptz null, "reasked_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "representative_client_id_index" on "representative" ("client_id");`);
    this.addSql(`create index "representative_recorded_by_id_index" on "representative" ("recorded_by_id");`);
    this.addSql(`create index "representative_reasked_by_id_index" on "representative" ("reasked_by_id");`);

    this.addSql(`create table "gillick_assessment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "on" date not null, "matter" text not null, "understands" boolean not null, "result" text not null, "note" text null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "by_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "gillick_assessment_client_id_index" on "gillick_assessment" ("client_id");`);
    this.addSql(`create index "gillick_assessment_by_id_index" on "gillick_assessment" ("by_id");`);

    this.addSql(`alter table "representative" add constraint "representative_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "representative" add constraint "representative_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "representative" add constraint "representative_reasked_by_id_foreign" foreign key ("reasked_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "gillick_assessment" add constraint "gillick_assessment_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "gillick_assessment" add constraint "gillick_assessment_by_id_foreign" foreign key ("by_id") references "user" ("id") on update no action on delete no action;`);

    for (const part of ['representative', 'gillick_assessment'])
      this.addSql(clientWall(part, { auditor: true }));
  }

}
