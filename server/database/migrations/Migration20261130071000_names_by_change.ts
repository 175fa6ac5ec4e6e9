import { Migration } from '@mikro-orm/migrations';

export class Migration20261130071000_names_by_change extends Migration {

  override name = 'Migration20261130071000_names_by_change';

  override up(): void | Promise<void> {
    // A family that many bear, who changed last first: by the changes of all clients a page looked at thousands of others.
    this.addSql(`create index client_by_name_and_change on client (family_name, updated_at desc, id)`);
  }

}
