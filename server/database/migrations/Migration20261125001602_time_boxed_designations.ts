import { Migration } from '@mikro-orm/migrations';

export class Migration20261125001602_time_boxed_designations extends Migration {

  override name = 'Migration20261125001602_time_boxed_designations';

  override up(): void | Promise<void> {
    this.addSql(`alter table "user" add "designations_until" date null, add "proposed_designations_until" date null;`);
    // Whoever is designated already has a year to be asked for again.
    this.addSql(`update "user" set "designations_until" = current_date + interval '1 year' where cardinality("designations") > 0;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "user" drop column "designations_until", drop column "proposed_designations_until";`);
  }

}
