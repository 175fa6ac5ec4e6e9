import { Migration } from '@mikro-orm/migrations';

export class Migration20261124211101_access_log extends Migration {

  override name = 'Migration20261124211101_access_log';

  override up(): void | Promise<void> {
    this.addSql(`create table "access_log" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "complaint_id" uuid not null, "reader_id" uuid not null, "at" timestamptz not null, primary key ("id"));`);
    // Written once, by the reading; nobody changes what was read.
    this.addSql(`revoke update on "access_log" from wellkept_app;`);
    this.addSql(`create index "access_log_complaint_id_index" on "access_log" ("complaint_id");`);
    this.addSql(`create index "access_log_reader_id_index" on "access_log" ("reader_id");`);

    this.addSql(`alter table "access_log" add constraint "access_log_complaint_id_foreign" foreign key ("complaint_id") references "complaint_case" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_log" add constraint "access_log_reader_id_foreign" foreign key ("reader_id") references "user" ("id") on update no action on delete no action;`);
  }

}
