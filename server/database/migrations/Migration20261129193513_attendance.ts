import { Migration } from '@mikro-orm/migrations';
import { clientWall } from '../client-wall.ts';

export class Migration20261129193513_attendance extends Migration {

  override name = 'Migration20261129193513_attendance';

  override up(): void | Promise<void> {
    this.addSql(`create table "event_attendance" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "occasion" text not null, "held_on" date not null, "member_status" text not null, "client_id" uuid null, "person_name" text null, "person_contact" text null, "notice_given_on" date not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "recorded_by_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "event_attendance_client_id_index" on "event_attendance" ("client_id");`);
    this.addSql(`alter table "event_attendance" add constraint "event_attendance_reference_unique" unique ("reference");`);
    this.addSql(`create index "event_attendance_recorded_by_id_index" on "event_attendance" ("recorded_by_id");`);

    this.addSql(`alter table "client" add "collection_context" text null;`);

    this.addSql(`alter table "event_attendance" add constraint "event_attendance_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "event_attendance" add constraint "event_attendance_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(clientWall('event_attendance', { clinician: false, auditor: true }));
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "client" drop column "collection_context";`);
  }

}
