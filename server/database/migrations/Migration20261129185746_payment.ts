import { Migration } from '@mikro-orm/migrations';
import { clientWall } from '../client-wall.ts';

export class Migration20261129185746_payment extends Migration {

  override name = 'Migration20261129185746_payment';

  override up(): void | Promise<void> {
    this.addSql(`create table "payment_share" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "processor_id" uuid not null, "purpose" text not null, "token" text not null, "last4" text not null, "amount_pence" int not null, "at" timestamptz not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "contract_id" uuid not null, "recorded_by_id" uuid not null, "reverses_id" uuid null, "reversal_reason" text null, primary key ("id"));`);
    this.addSql(`create index "payment_share_client_id_index" on "payment_share" ("client_id");`);
    this.addSql(`create index "payment_share_processor_id_index" on "payment_share" ("processor_id");`);
    this.addSql(`create index "payment_share_contract_id_index" on "payment_share" ("contract_id");`);
    this.addSql(`create index "payment_share_recorded_by_id_index" on "payment_share" ("recorded_by_id");`);
    this.addSql(`create index "payment_share_reverses_id_index" on "payment_share" ("reverses_id");`);

    this.addSql(`alter table "payment_share" add constraint "payment_share_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "payment_share" add constraint "payment_share_processor_id_foreign" foreign key ("processor_id") references "organisation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "payment_share" add constraint "payment_share_contract_id_foreign" foreign key ("contract_id") references "processor_contract" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "payment_share" add constraint "payment_share_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "payment_share" add constraint "payment_share_reverses_id_foreign" foreign key ("reverses_id") references "payment_share" ("id") on update no action on delete no action;`);
    this.addSql(clientWall('payment_share', { clinician: false, auditor: true }));
    // What was shared is never said otherwise (S72): of a row only whose it is and who may see it changes.
    this.addSql(`revoke update on "payment_share" from wellkept_app;
      grant update (client_id, restricted, sensitive, named_users, barred, version, updated_at) on "payment_share" to wellkept_app;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "payment_share" drop constraint "payment_share_reverses_id_foreign";`);
  }

}
