import { Migration } from '@mikro-orm/migrations';

export class Migration20261124232808_policy_documents extends Migration {

  override name = 'Migration20261124232808_policy_documents';

  override up(): void | Promise<void> {
    this.addSql(`alter table "agreement_party" add "policy_document" text null, add "policy_review_at" date null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement_party" drop column "policy_document", drop column "policy_review_at";`);
  }

}
