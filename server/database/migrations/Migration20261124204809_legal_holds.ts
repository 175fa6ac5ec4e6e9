import { Migration } from '@mikro-orm/migrations';

export class Migration20261124204809_legal_holds extends Migration {

  override name = 'Migration20261124204809_legal_holds';

  override up(): void | Promise<void> {
    this.addSql(`alter table "sharing_agreement" add "on_hold" boolean not null default false;`);

    this.addSql(`alter table "legal_hold" add "scope" text not null default 'SUBJECT', add "ground" text null, add "status" text not null default 'PLACED', add "release_reason" text null, add "release_proposer_id" uuid null;`);
    this.addSql(`update "legal_hold" set "status" = 'RELEASED' where "released_at" is not null;`);
    this.addSql(`alter table "legal_hold" add constraint "legal_hold_release_proposer_id_foreign" foreign key ("release_proposer_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "legal_hold" alter column "record_id" drop not null;`);
    this.addSql(`alter table "legal_hold" alter column "subject" drop not null;`);
    this.addSql(`create index "legal_hold_release_proposer_id_index" on "legal_hold" ("release_proposer_id");`);

    this.addSql(`alter table "processor_contract" add "on_hold" boolean not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "legal_hold" drop constraint "legal_hold_release_proposer_id_foreign";`);

    this.addSql(`drop index "legal_hold_release_proposer_id_index";`);
    this.addSql(`alter table "legal_hold" drop column "scope", drop column "ground", drop column "status", drop column "release_reason", drop column "release_proposer_id";`);
    this.addSql(`alter table "legal_hold" alter column "subject" set not null;`);
    this.addSql(`alter table "legal_hold" alter column "record_id" set not null;`);

    this.addSql(`alter table "processor_contract" drop column "on_hold";`);

    this.addSql(`alter table "sharing_agreement" drop column "on_hold";`);
  }

}
