import { Migration } from '@mikro-orm/migrations';

export class Migration20261129200123_holding_rule extends Migration {

  override name = 'Migration20261129200123_holding_rule';

  override up(): void | Promise<void> {
    this.addSql(`alter table "record_holding" add "rule_id" uuid null;`);
    this.addSql(`alter table "record_holding" add constraint "record_holding_rule_id_foreign" foreign key ("rule_id") references "retention_rule" ("id") on update no action on delete no action;`);
    this.addSql(`create index "record_holding_rule_id_index" on "record_holding" ("rule_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "record_holding" drop constraint "record_holding_rule_id_foreign";`);

    this.addSql(`drop index "record_holding_rule_id_index";`);
    this.addSql(`alter table "record_holding" drop column "rule_id";`);
  }

}
