import { Migration } from '@mikro-orm/migrations';

export class Migration20261130021121_report_run_on_its_way extends Migration {

  override name = 'Migration20261130021121_report_run_on_its_way';

  override up(): void | Promise<void> {
    this.addSql(`alter table "report_run" alter column "figures_hash" drop not null;`);
    this.addSql(`alter table "report_run" alter column "row_count" drop not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "report_run" alter column "row_count" set not null;`);
    this.addSql(`alter table "report_run" alter column "figures_hash" set not null;`);
  }

}
