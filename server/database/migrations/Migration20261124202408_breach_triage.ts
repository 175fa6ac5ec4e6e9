import { Migration } from '@mikro-orm/migrations';

export class Migration20261124202408_breach_triage extends Migration {

  override name = 'Migration20261124202408_breach_triage';

  override up(): void | Promise<void> {
    this.addSql(`alter table "processor_contract" add "breach_triage_id" uuid null;`);
    this.addSql(`alter table "processor_contract" add constraint "processor_contract_breach_triage_id_foreign" foreign key ("breach_triage_id") references "intake" ("id") on update no action on delete no action;`);
    this.addSql(`create index "processor_contract_breach_triage_id_index" on "processor_contract" ("breach_triage_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "processor_contract" drop constraint "processor_contract_breach_triage_id_foreign";`);

    this.addSql(`drop index "processor_contract_breach_triage_id_index";`);
    this.addSql(`alter table "processor_contract" drop column "breach_triage_id";`);
  }

}
