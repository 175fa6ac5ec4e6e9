import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';
import { disposalFunction } from '../disposal-function.ts';

export class Migration20261129222524_disposal extends Migration {

  override name = 'Migration20261129222524_disposal';

  override up(): void | Promise<void> {
    this.addSql(`create table "retention_run" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "note" text null, "reference" text not null, "status" text not null default 'SCHEDULED', "scheduled_for" date null, "started_by_id" uuid null, "as_of" date not null, "without_rule" text[] not null, "listing_kind" text null, "listing_after" text null, "submitted_by_id" uuid null, "submitted_at" timestamptz null, "approved_by_id" uuid null, "approved_on" date null, "approval_ends_on" date null, "approval_lapsed_on" date null, "executed_by_id" uuid null, "execution_began" timestamptz null, "ended_at" timestamptz null, "stopped_by_id" uuid null, "stop_reason" text null, primary key ("id"));`);
    this.addSql(`alter table "retention_run" add constraint "retention_run_reference_unique" unique ("reference");`);
    this.addSql(`alter table "retention_run" add constraint "retention_run_scheduled_for_unique" unique ("scheduled_for");`);
    this.addSql(`create index "retention_run_started_by_id_index" on "retention_run" ("started_by_id");`);
    this.addSql(`create index "retention_run_submitted_by_id_index" on "retention_run" ("submitted_by_id");`);
    this.addSql(`create index "retention_run_approved_by_id_index" on "retention_run" ("approved_by_id");`);
    this.addSql(`create index "retention_run_executed_by_id_index" on "retention_run" ("executed_by_id");`);
    this.addSql(`create index "retention_run_stopped_by_id_index" on "retention_run" ("stopped_by_id");`);

    this.addSql(`create table "destruction_certificate" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "reference" text not null, "run_id" uuid not null, "run_reference" text not null, "issued_at" timestamptz not null, "method" text not null default 'DELETE_AND_PURGE', "system" text not null, "first_at" timestamptz not null, "last_at" timestamptz not null, "items" int not null, "records" int not null, "lines" jsonb not null, "submitted_by_id" uuid not null, "approved_by_id" uuid not null, "executed_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "destruction_certificate" add constraint "destruction_certificate_reference_unique" unique ("reference");`);
    this.addSql(`create index "destruction_certificate_run_id_index" on "destruction_certificate" ("run_id");`);
    this.addSql(`create index "destruction_certificate_submitted_by_id_index" on "destruction_certificate" ("submitted_by_id");`);
    this.addSql(`create index "destruction_certificate_approved_by_id_index" on "destruction_certificate" ("approved_by_id");`);
    this.addSql(`create index "destruction_certificate_executed_by_id_index" on "destruction_certificate" ("executed_by_id");`);

    this.addSql(`create table "retention_run_item" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "decision" text not null default 'DESTROY', "extended_until" date null, "extension_basis" text null, "reason" text null, "run_id" uuid not null, "kind" text not null, "record_id" text null, "record_reference" text null, "records" int not null default 1, "rule_id" uuid not null, "rule_code" text not null, "triggered_on" date not null, "retain_until" date not null, "blocked_by" text null, "decided_by_id" uuid null, "decided_at" timestamptz null, "done_at" timestamptz null, "failed_at" timestamptz null, "certificate_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "retention_run_item_run_id_index" on "retention_run_item" ("run_id");`);
    this.addSql(`create index "retention_run_item_rule_id_index" on "retention_run_item" ("rule_id");`);
    this.addSql(`create index "retention_run_item_decided_by_id_index" on "retention_run_item" ("decided_by_id");`);
    this.addSql(`create index "retention_run_item_certificate_id_index" on "retention_run_item" ("certificate_id");`);

    this.addSql(`alter table "retention_run" add constraint "retention_run_started_by_id_foreign" foreign key ("started_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run" add constraint "retention_run_submitted_by_id_foreign" foreign key ("submitted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run" add constraint "retention_run_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run" add constraint "retention_run_executed_by_id_foreign" foreign key ("executed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run" add constraint "retention_run_stopped_by_id_foreign" foreign key ("stopped_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "destruction_certificate" add constraint "destruction_certificate_run_id_foreign" foreign key ("run_id") references "retention_run" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "destruction_certificate" add constraint "destruction_certificate_submitted_by_id_foreign" foreign key ("submitted_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "destruction_certificate" add constraint "destruction_certificate_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "destruction_certificate" add constraint "destruction_certificate_executed_by_id_foreign" foreign key ("executed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "retention_run_item" add constraint "retention_run_item_run_id_foreign" foreign key ("run_id") references "retention_run" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run_item" add constraint "retention_run_item_rule_id_foreign" foreign key ("rule_id") references "retention_rule" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run_item" add constraint "retention_run_item_decided_by_id_foreign" foreign key ("decided_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "retention_run_item" add constraint "retention_run_item_certificate_id_foreign" foreign key ("certificate_id") references "destruction_certificate" ("id") on update no action on delete no action;`);

    this.addSql(readFileSync(new URL('./disposal.sql', import.meta.url), 'utf8'));
    this.addSql(readFileSync(new URL('./equality_disposal.sql', import.meta.url), 'utf8'));
    this.addSql(disposalFunction({
      name: 'dispose_payment_token',
      kind: 'PAYMENT_TOKEN',
      subject: 'PaymentShare',
      table: 'payment_share',
      trigger: `(at at time zone 'Europe/London')::date`,
      blank: { token: { field: 'token', becomes: `''` } },
    }));
  }

}
