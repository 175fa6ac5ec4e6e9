import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';

export class Migration20261129194000_referral_draft extends Migration {

  override name = 'Migration20261129194000_referral_draft';

  override up(): void | Promise<void> {
    this.addSql(readFileSync(new URL('./referral_draft.sql', import.meta.url), 'utf8'));
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table referral_draft;`);
  }

}
