import { Migration } from '@mikro-orm/migrations';

export class Migration20261129193144_processing extends Migration {

  override name = 'Migration20261129193144_processing';

  override up(): void | Promise<void> {
    this.addSql(`create table "purpose" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "code" text not null, "title" text not null, "description" text null, "notice_passage" text null, "notice_version" text null, "follows_another" boolean not null default false, "lawful_bases" text[] not null, "article9conditions" text[] not null, "schedule1conditions" text[] not null, "basis_note" text null, "status" text not null default 'PROPOSED', "author_id" uuid null, "advice" text null, "confirmed_by_id" uuid null, "confirmed_at" timestamptz null, "approved_by_id" uuid null, "in_force_from" date null, "retired_on" date null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "purpose_author_id_index" on "purpose" ("author_id");`);
    this.addSql(`create index "purpose_confirmed_by_id_index" on "purpose" ("confirmed_by_id");`);
    this.addSql(`create index "purpose_approved_by_id_index" on "purpose" ("approved_by_id");`);

    this.addSql(`create table "processing_activity" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "title" text not null, "role" text not null, "controller_id" uuid null, "purpose_id" uuid null, "description" text not null, "lawful_basis" text null, "basis_met" text null, "interests_assessment" text null, "article9condition" text null, "schedule1condition" text null, "policy_id" uuid null, "appropriate_policy_id" uuid null, "notice_passage" text null, "project_name" text null, "project_funder" text null, "legal_case_reference" text null, "legal_case_narrative" text null, "incapacity_reason" text null, "publication_evidence" text null, "subjects" text[] not null, "data_categories" text[] not null, "recipients" text[] not null, "sources" text[] not null, "outside_uk" boolean not null default false, "transfer_safeguards" text null, "retention_rule_id" uuid null, "retention_deviation" text null, "security" text null, "system" text null, "contract_id" uuid null, "agreement_id" uuid null, "dpia_screening" text null, "dpia_reference" text null, "consent_mechanism" text null, "automated_decisions" boolean not null default false, "opt_out" text null, "running_since" date null, "owner_id" uuid null, "reference" text not null, "edition" int not null default 1, "status" text not null default 'DRAFT', "author_id" uuid not null, "advice" text null, "advised_by_id" uuid null, "advised_at" timestamptz null, "return_reason" text null, "approved_by_id" uuid null, "active_from" date null, "reviewed_on" date null, "reviewed_by_id" uuid null, "review_findings" text null, "next_review_at" date null, "ended_on" date null, "end_reason" text null, "supersedes_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "processing_activity_controller_id_index" on "processing_activity" ("controller_id");`);
    this.addSql(`create index "processing_activity_purpose_id_index" on "processing_activity" ("purpose_id");`);
    this.addSql(`create index "processing_activity_policy_id_index" on "processing_activity" ("policy_id");`);
    this.addSql(`create index "processing_activity_appropriate_policy_id_index" on "processing_activity" ("appropriate_policy_id");`);
    this.addSql(`create index "processing_activity_retention_rule_id_index" on "processing_activity" ("retention_rule_id");`);
    this.addSql(`create index "processing_activity_contract_id_index" on "processing_activity" ("contract_id");`);
    this.addSql(`create index "processing_activity_agreement_id_index" on "processing_activity" ("agreement_id");`);
    this.addSql(`create index "processing_activity_owner_id_index" on "processing_activity" ("owner_id");`);
    this.addSql(`create index "processing_activity_author_id_index" on "processing_activity" ("author_id");`);
    this.addSql(`create index "processing_activity_advised_by_id_index" on "processing_activity" ("advised_by_id");`);
    this.addSql(`create index "processing_activity_approved_by_id_index" on "processing_activity" ("approved_by_id");`);
    this.addSql(`create index "processing_activity_reviewed_by_id_index" on "processing_activity" ("reviewed_by_id");`);
    this.addSql(`create index "processing_activity_supersedes_id_index" on "processing_activity" ("supersedes_id");`);

    this.addSql(`alter table "purpose" add constraint "purpose_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "purpose" add constraint "purpose_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "purpose" add constraint "purpose_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "processing_activity" add constraint "processing_activity_controller_id_foreign" foreign key ("controller_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_purpose_id_foreign" foreign key ("purpose_id") references "purpose" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_policy_id_foreign" foreign key ("policy_id") references "policy_document" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_appropriate_policy_id_foreign" foreign key ("appropriate_policy_id") references "policy_document" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_retention_rule_id_foreign" foreign key ("retention_rule_id") references "retention_rule" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_owner_id_foreign" foreign key ("owner_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_author_id_foreign" foreign key ("author_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_advised_by_id_foreign" foreign key ("advised_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "processing_activity" add constraint "processing_activity_supersedes_id_foreign" foreign key ("supersedes_id") references "processing_activity" ("id") on update no action on delete no action;`);

    // A code names one purpose at a time; editions of an entry are known by their numbers, one in force and one at most on its way.
    this.addSql(`create unique index purpose_code on purpose (code) where status <> 'RETIRED';`);
    this.addSql(`create unique index processing_activity_edition on processing_activity (reference, edition);`);
    this.addSql(`create unique index processing_activity_active on processing_activity (reference) where status = 'ACTIVE';`);
    this.addSql(`create unique index processing_activity_coming on processing_activity (reference) where status in ('DRAFT', 'ADVISED');`);
  }

}
