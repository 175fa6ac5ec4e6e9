import { Migration } from '@mikro-orm/migrations';
import { officeWall } from '../office-wall.ts';

export class Migration20261129222443_web_enquiry extends Migration {

  override name = 'Migration20261129222443_web_enquiry';

  override up(): void | Promise<void> {
    this.addSql(`create table "online_identifier" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "value" text not null, "source" text not null, "purpose" text not null, "seen_on" date not null, "last_contact_on" date not null, "enquiry" text null, "reference" text not null, "recorded_by_id" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "online_identifier" add constraint "online_identifier_reference_unique" unique ("reference");`);
    this.addSql(`create index "online_identifier_recorded_by_id_index" on "online_identifier" ("recorded_by_id");`);

    this.addSql(`create table "web_enquiry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "person_name" text not null, "email" text not null, "message" text not null, "reference" text not null, "public_code" text not null, "status" text not null default 'OPEN', "received_at" timestamptz not null, "last_contact_on" date not null, "notice_version" text null, "handled_by_id" uuid null, "no_reply_reason" text null, "became" text null, "became_reference" text null, "became_id" text null, "converted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "web_enquiry" add constraint "web_enquiry_reference_unique" unique ("reference");`);
    this.addSql(`alter table "web_enquiry" add constraint "web_enquiry_public_code_unique" unique ("public_code");`);
    this.addSql(`create index "web_enquiry_handled_by_id_index" on "web_enquiry" ("handled_by_id");`);

    this.addSql(`alter table "referral" add "web_enquiry" text null;`);

    this.addSql(`alter table "information_request" add "web_enquiry" text null;`);

    this.addSql(`alter table "online_identifier" add constraint "online_identifier_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "web_enquiry" add constraint "web_enquiry_handled_by_id_foreign" foreign key ("handled_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(officeWall('web_enquiry'));
    this.addSql(officeWall('online_identifier'));
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "information_request" drop column "web_enquiry";`);

    this.addSql(`alter table "referral" drop column "web_enquiry";`);
  }

}
