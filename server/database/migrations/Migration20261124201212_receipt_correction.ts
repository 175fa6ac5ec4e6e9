import { Migration } from '@mikro-orm/migrations';

export class Migration20261124201212_receipt_correction extends Migration {

  override name = 'Migration20261124201212_receipt_correction';

  override up(): void | Promise<void> {
    this.addSql(`alter table "complaint_case" add "proposed_received_at" timestamptz null, add "receipt_reason" text null, add "receipt_proposer_id" uuid null;`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_receipt_proposer_id_foreign" foreign key ("receipt_proposer_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`create index "complaint_case_receipt_proposer_id_index" on "complaint_case" ("receipt_proposer_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "complaint_case" drop constraint "complaint_case_receipt_proposer_id_foreign";`);

    this.addSql(`drop index "complaint_case_receipt_proposer_id_index";`);
    this.addSql(`alter table "complaint_case" drop column "proposed_received_at", drop column "receipt_reason", drop column "receipt_proposer_id";`);
  }

}
