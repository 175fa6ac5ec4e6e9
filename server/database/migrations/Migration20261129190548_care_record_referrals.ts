import { Migration } from '@mikro-orm/migrations';

export class Migration20261129190548_care_record_referrals extends Migration {

  override name = 'Migration20261129190548_care_record_referrals';

  override up(): void | Promise<void> {
    this.addSql(`alter table "referral" add "care_record_id" text null;`);
    this.addSql(`alter table "referral" add constraint "referral_care_record_id_unique" unique ("care_record_id");`);

    this.addSql(`alter table "consent_question" add "asked_since" date null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "consent_question" drop column "asked_since";`);

    this.addSql(`alter table "referral" drop constraint "referral_care_record_id_unique";`);
    this.addSql(`alter table "referral" drop column "care_record_id";`);
  }

}
