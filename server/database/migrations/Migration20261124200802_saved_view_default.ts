import { Migration } from '@mikro-orm/migrations';

export class Migration20261124200802_saved_view_default extends Migration {
  override name = 'Migration20261124200802_saved_view_default';

  override up(): void | Promise<void> {
    this.addSql(`alter table "saved_view" add "is_default" boolean not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "saved_view" drop column "is_default";`);
  }
}
