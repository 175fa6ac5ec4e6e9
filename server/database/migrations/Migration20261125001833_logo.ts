import { Migration } from '@mikro-orm/migrations';

export class Migration20261125001833_logo extends Migration {

  override name = 'Migration20261125001833_logo';

  override up(): void | Promise<void> {
    this.addSql(`alter table "organisation_profile" add "logo" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organisation_profile" drop column "logo";`);
  }

}
