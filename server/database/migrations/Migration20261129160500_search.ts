import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';

export class Migration20261129160500_search extends Migration {

  override name = 'Migration20261129160500_search';

  override up(): void | Promise<void> {
    this.addSql(readFileSync(new URL('./search.sql', import.meta.url), 'utf8'));
  }

}
