import { Migration } from '@mikro-orm/migrations';

export class Migration20261129222122_data_items extends Migration {

  override name = 'Migration20261129222122_data_items';

  override up(): void | Promise<void> {
    this.addSql(`create table "minimisation_review" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "record" text not null, "title" text not null, "status" text not null default 'NOT_REVIEWED', "reviewed_on" date null, "reviewed_by_id" uuid null, "findings" text null, "next_review_at" date not null, primary key ("id"));`);
    this.addSql(`alter table "minimisation_review" add constraint "minimisation_review_record_unique" unique ("record");`);
    this.addSql(`create index "minimisation_review_reviewed_by_id_index" on "minimisation_review" ("reviewed_by_id");`);

    this.addSql(`create table "data_item_definition" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "purposes" text[] not null, "record" text not null, "field" text not null, "title" text not null, "status" text not null default 'COLLECTED', "since" date not null, "decision" text null, "reason" text null, "reviewed_on" date null, "reviewed_by_id" uuid null, "next_review_at" date null, primary key ("id"));`);
    this.addSql(`create index "data_item_definition_reviewed_by_id_index" on "data_item_definition" ("reviewed_by_id");`);

    this.addSql(`create unique index data_item_definition_item on data_item_definition (record, field);`);

    this.addSql(`alter table "minimisation_review" add constraint "minimisation_review_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "data_item_definition" add constraint "data_item_definition_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "user" ("id") on update no action on delete no action;`);
  }

}
