import { Migration } from '@mikro-orm/migrations';

export class Migration20261129191404_requested_right extends Migration {

  override name = 'Migration20261129191404_requested_right';

  override up(): void | Promise<void> {
    this.addSql(`alter table "intake" add "requested_right" text null, add "channel" text null, add "acknowledged_at" timestamptz null, add "acknowledged_how" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "intake" drop column "requested_right", drop column "channel", drop column "acknowledged_at", drop column "acknowledged_how";`);
  }

}
