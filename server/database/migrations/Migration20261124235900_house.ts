import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';

/** What stands beside the registers' own tables: sessions, counters, rights of the login that owns nothing. */
export class Migration20261124235900_house extends Migration {
  override up(): void {
    for (const part of ['house', 'jobs', 'letter', 'attachment']) {
      this.addSql(readFileSync(new URL(`./${part}.sql`, import.meta.url), 'utf8'));
    }
  }
}
