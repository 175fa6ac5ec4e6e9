import { Migration } from '@mikro-orm/migrations';

export class Migration20261124231939_information_request extends Migration {

  override name = 'Migration20261124231939_information_request';

  override up(): void | Promise<void> {
    this.addSql(`create table "information_request" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "received_at" timestamptz not null, "channel" text not null, "person_name" text not null, "person_contact" text null, "question" text not null, "rules" uuid[] not null, "reference" text not null, "status" text not null default 'RECEIVED', "due_on" date not null, "logged_by_id" uuid null, "answer" text null, "answered_at" timestamptz null, "answer_method" text null, "answered_by_id" uuid null, "withdrawal_reason" text null, "withdrawn_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "information_request" add constraint "information_request_reference_unique" unique ("reference");`);
    this.addSql(`create index "information_request_logged_by_id_index" on "information_request" ("logged_by_id");`);
    this.addSql(`create index "information_request_answered_by_id_index" on "information_request" ("answered_by_id");`);

    this.addSql(`alter table "information_request" add constraint "information_request_logged_by_id_foreign" foreign key ("logged_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "information_request" add constraint "information_request_answered_by_id_foreign" foreign key ("answered_by_id") references "user" ("id") on update no action on delete no action;`);
  }

}
