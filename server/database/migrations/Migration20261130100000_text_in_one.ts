import { Migration } from '@mikro-orm/migrations';
import { likeFunction } from '../like-function.ts';

export class Migration20261130100000_text_in_one extends Migration {

  override name = 'Migration20261130100000_text_in_one';

  override up(): void | Promise<void> {
    const client = ['given_name', 'family_name', 'preferred_name', 'nhs_number', 'care_record_id', 'reference'];
    this.renew('client', client, ['all']);
    this.renew('referral', ['referrer', 'source_reference', 'reference'], ['all', 'metadata']);
    const overseen = ['all', 'restricted', 'metadata'] as const;
    this.renew('consent_record', ['reference'], overseen);
    this.renew('agency_consent_liaison', ['reference'], overseen);
    this.renew('disclosure', ['reference', 'recipient_name'], overseen);
  }

  /** Columns indexed one by one were read one by one for each word: thirty milliseconds of a search among a million. */
  private renew(table: string, columns: readonly string[], reaches: readonly string[]): void {
    this.addSql(`drop function if exists ${table}_like(text[], int, text[], boolean[])`);
    this.addSql(`drop index ${table}_by_text`);
    this.addSql(likeFunction(table, columns, reaches));
  }

}
