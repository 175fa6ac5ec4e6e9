import { Migration } from '@mikro-orm/migrations';

export class Migration20261129203200_pseudonymised extends Migration {

  override name = 'Migration20261129203200_pseudonymised';

  override up(): void | Promise<void> {
    this.addSql(`alter table "report_run" add "differencing" boolean not null default false;`);
  }

}
