import { Migration } from '@mikro-orm/migrations';
import { likeFunction } from '../like-function.ts';

export class Migration20261129200000_growth extends Migration {

  override name = 'Migration20261129200000_growth';

  override up(): void | Promise<void> {
    this.addSql('drop function clients_like(text[], int); drop index client_by_text, client_by_care_record');
    const client = ['given_name', 'family_name', 'preferred_name', 'nhs_number', 'care_record_id', 'reference'];
    this.addSql(likeFunction('client', client, ['all']));
    this.addSql(likeFunction('referral', ['referrer', 'source_reference', 'reference'], ['all', 'metadata']));
    const overseen = ['all', 'restricted', 'metadata'] as const;
    this.addSql(likeFunction('consent_record', ['reference'], overseen));
    this.addSql(likeFunction('agency_consent_liaison', ['reference'], overseen));
    this.addSql(likeFunction('disclosure', ['reference', 'recipient_name'], overseen));
    // The few rows of very many that owe something, and those that an officer reads.
    this.addSql(`
      create index contact_detail_returned on contact_detail (returned_at) where status = 'RETURNED';
      create index referral_owing on referral (updated_at) where
        (questions_due_on is not null and questions_answered_on is null) or under_review
        or (art14due_on is not null and art14given_at is null and art14exception is null);
      create index referral_under_review on referral (id) where under_review;
      create index referral_restricted on referral (id) where restricted;
      create index referral_reviewed_by on referral (reviewed_by_id) where reviewed_by_id is not null;
    `);
  }

}
