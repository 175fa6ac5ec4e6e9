import { Migration } from '@mikro-orm/migrations';
import { clientWall } from '../client-wall.ts';

export class Migration20261129170806_sharing extends Migration {

  override name = 'Migration20261129170806_sharing';

  override up(): void | Promise<void> {
    this.addSql(`create table "disclosure" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "purpose" text not null, "permission" text not null, "emergency" boolean not null default false, "reason" text null, "authority" text null, "items" uuid[] not null, "other_items" text null, "caldicott_principles" text[] not null, "ndoo" text null, "ndoo_reason" text null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "kind" text not null, "status" text not null default 'PROPOSED', "recipient_id" uuid null, "recipient_name" text not null, "agreement_id" uuid null, "agreement_name" text null, "shared" text not null, "consent_id" uuid null, "proposed_by_id" uuid not null, "proposed_at" timestamptz not null, "approved_by_id" uuid null, "approved_at" timestamptz null, "approval_note" text null, "restriction_exception" text null, "restriction_reason" text null, "sent_by_id" uuid null, "sent_at" timestamptz null, "method" text null, "closed_at" timestamptz null, "closing_reason" text null, "review" text null, "review_note" text null, "reviewed_by_id" uuid null, "reviewed_at" timestamptz null, "breach_reference" text null, "by_clinician" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "disclosure_client_id_index" on "disclosure" ("client_id");`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_reference_unique" unique ("reference");`);
    this.addSql(`create index "disclosure_recipient_id_index" on "disclosure" ("recipient_id");`);
    this.addSql(`create index "disclosure_agreement_id_index" on "disclosure" ("agreement_id");`);
    this.addSql(`create index "disclosure_consent_id_index" on "disclosure" ("consent_id");`);
    this.addSql(`create index "disclosure_proposed_by_id_index" on "disclosure" ("proposed_by_id");`);
    this.addSql(`create index "disclosure_approved_by_id_index" on "disclosure" ("approved_by_id");`);
    this.addSql(`create index "disclosure_sent_by_id_index" on "disclosure" ("sent_by_id");`);
    this.addSql(`create index "disclosure_reviewed_by_id_index" on "disclosure" ("reviewed_by_id");`);

    this.addSql(`create table "recipient_notification" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "disclosure_id" uuid not null, "client_id" uuid not null, "recipient_name" text not null, "cause" text not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "status" text not null default 'DUE', "due_on" date not null, "settled_by_id" uuid null, "settled_at" timestamptz null, "method" text null, "excuse" text null, primary key ("id"));`);
    this.addSql(`create index "recipient_notification_disclosure_id_index" on "recipient_notification" ("disclosure_id");`);
    this.addSql(`create index "recipient_notification_client_id_index" on "recipient_notification" ("client_id");`);
    this.addSql(`create index "recipient_notification_settled_by_id_index" on "recipient_notification" ("settled_by_id");`);

    this.addSql(`alter table "disclosure" add constraint "disclosure_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_recipient_id_foreign" foreign key ("recipient_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_agreement_id_foreign" foreign key ("agreement_id") references "sharing_agreement" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_consent_id_foreign" foreign key ("consent_id") references "consent_record" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_approved_by_id_foreign" foreign key ("approved_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_sent_by_id_foreign" foreign key ("sent_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "disclosure" add constraint "disclosure_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "recipient_notification" add constraint "recipient_notification_disclosure_id_foreign" foreign key ("disclosure_id") references "disclosure" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "recipient_notification" add constraint "recipient_notification_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "recipient_notification" add constraint "recipient_notification_settled_by_id_foreign" foreign key ("settled_by_id") references "user" ("id") on update no action on delete no action;`);
    for (const table of ['disclosure', 'recipient_notification'])
      this.addSql(clientWall(table, { officer: 'all', auditor: true }));
    this.addSql(`create index "disclosure_by_status" on "disclosure" ("status", "proposed_at");`);
  }

}
