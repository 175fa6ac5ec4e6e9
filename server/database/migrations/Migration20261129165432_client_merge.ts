import { Migration } from '@mikro-orm/migrations';
import { reachPolicy } from '../reach-policy.ts';

export class Migration20261129165432_client_merge extends Migration {

  override name = 'Migration20261129165432_client_merge';

  override up(): void | Promise<void> {
    this.addSql(`create table "client_merge" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "client_id" uuid not null, "merged_id" uuid not null, "client_version" int not null, "merged_version" int not null, "taken_from_merged" text[] not null, "reason" text not null, "restricted" boolean not null default false, "sensitive" boolean not null default false, "named_users" uuid[] not null, "barred" uuid[] not null, "reference" text not null, "client_reference" text not null, "merged_reference" text not null, "status" text not null default 'PROPOSED', "proposed_by_id" uuid not null, "decided_by_id" uuid null, "decided_at" timestamptz null, "decision_note" text null, primary key ("id"));`);
    this.addSql(`create index "client_merge_client_id_index" on "client_merge" ("client_id");`);
    this.addSql(`create index "client_merge_merged_id_index" on "client_merge" ("merged_id");`);
    this.addSql(`alter table "client_merge" add constraint "client_merge_reference_unique" unique ("reference");`);
    this.addSql(`create index "client_merge_proposed_by_id_index" on "client_merge" ("proposed_by_id");`);
    this.addSql(`create index "client_merge_decided_by_id_index" on "client_merge" ("decided_by_id");`);

    this.addSql(`alter table "client" add "merged_into_id" uuid null;`);
    this.addSql(`alter table "client" add constraint "client_merged_into_id_foreign" foreign key ("merged_into_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`create index "client_merged_into_id_index" on "client" ("merged_into_id");`);

    this.addSql(`alter table "client_merge" add constraint "client_merge_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "client_merge" add constraint "client_merge_merged_id_foreign" foreign key ("merged_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "client_merge" add constraint "client_merge_proposed_by_id_foreign" foreign key ("proposed_by_id") references "user" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "client_merge" add constraint "client_merge_decided_by_id_foreign" foreign key ("decided_by_id") references "user" ("id") on update no action on delete no action;`);

    this.addSql(reachPolicy('client_merge', { auditor: true }));
    // What is only added is never changed, but whose it is: that goes with a merge.
    for (const table of ['communication_log', 'preference_inquiry', 'communication_preference'])
      this.addSql(`grant update (client_id) on "${table}" to wellkept_app;`);
    // A merged record is reached by whoever reaches the one that it went to: her diary goes on there.
    this.addSql('drop policy reach on client;');
    this.addSql(reachPolicy('client', { client: 'coalesce(merged_into_id, id)' }));
  }

}
