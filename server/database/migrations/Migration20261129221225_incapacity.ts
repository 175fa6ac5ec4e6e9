import { Migration } from '@mikro-orm/migrations';

export class Migration20261129221225_incapacity extends Migration {

  override name = 'Migration20261129221225_incapacity';

  override up(): void | Promise<void> {
    this.addSql(`alter table "disclosure" add "incapacity_reason" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "disclosure" drop column "incapacity_reason";`);
  }

}
