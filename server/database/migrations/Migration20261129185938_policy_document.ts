import { Migration } from '@mikro-orm/migrations';

export class Migration20261129185938_policy_document extends Migration {

  override name = 'Migration20261129185938_policy_document';

  override up(): void | Promise<void> {
    this.addSql(`create table "policy_document" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "kind" text not null, "title" text not null, "collection" text null, "covers" text not null, "schedule1conditions" text[] not null, "principles_met" text null, "retention_and_erasure" text null, "owner_id" uuid not null, "review_months" int not null default 12, "reference" text not null, "edition" int not null default 1, "status" text not null default 'DRAFT', "author_id" uuid not null, "return_reason" text null, "approved_by_id" uuid null, "in_force_from" date null, "in_force_to" date null, "next_review_at" date null, "reviewed_on" date null, "reviewed_by_id" uuid null, "review_findings" text null, "ceased_on" date null, "keep_until" date null, "closing_reason" text null, "supersedes_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "policy_document_owner_id_index" on "policy_document" ("owner_id");`);
    this.addSql(`create index "policy_document_author_id_index" on "policy_document" ("author_id");`);
    this.addSql(`create index "policy_document_approved_by_id_index" on "policy_document" ("approved_by_id");`);
    this.addSql(`create index "policy_document_reviewed_by_id_index" on "policy_document" ("reviewed_by_id");`);
    this.addSql(`create index "policy_document_supersedes_id_index" on "policy_document" ("supersedes_id");`);

    this.addSql(`alter table "policy_document" add constraint "policy_document_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "policy_document" add constraint "policy_document_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "policy_document" add constraint "policy_document_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "policy_document" add constraint "policy_document_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "policy_document" add constraint "policy_document_supersedes_id_foreign" foreign key ("supersedes_id") references "policy_document" ("id") on update no action on delete no action;`);

    // Editions are known by their numbers, one of them is in force and one at most is on its way.
    this.addSql(`create unique index policy_document_edition on policy_document (reference, edition);`);
    this.addSql(`create unique index policy_document_in_force on policy_document (reference) where status = 'IN_FORCE';`);
    this.addSql(`create unique index policy_document_coming on policy_document (reference) where status in ('DRAFT', 'IN_REVIEW');`);
  }

}
