import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';
import { setting } from '../case-wall.ts';
import { clientWall } from '../client-wall.ts';

export class Migration20261129203100_cases extends Migration {

  override name = 'Migration20261129203100_cases';

  override up(): void | Promise<void> {
    this.addSql(`alter table "intake" add "client_id" uuid null;`);
    this.addSql(`alter table "intake" add constraint "intake_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`create index "intake_client_id_index" on "intake" ("client_id");`);

    this.addSql(`alter table "complaint_case" add "client_id" uuid null;`);
    this.addSql(`alter table "complaint_case" add constraint "complaint_case_client_id_foreign" foreign key ("client_id") references "client" ("id") on update no action on delete no action;`);
    this.addSql(`create index "complaint_case_client_id_index" on "complaint_case" ("client_id");`);

    this.addSql(`alter table "access_log" add "intake_id" uuid null;`);
    this.addSql(`alter table "access_log" add constraint "access_log_intake_id_foreign" foreign key ("intake_id") references "intake" ("id") on update no action on delete no action;`);
    this.addSql(`create index "access_log_intake_id_index" on "access_log" ("intake_id");`);
    this.addSql(readFileSync(new URL('./cases.sql', import.meta.url), 'utf8'));
    this.addSql(clientWall('client', { client: 'coalesce(merged_into_id, id)', cases: true }));
    for (const part of ['contact_detail', 'assignment']) this.addSql(clientWall(part, { cases: true }));
    for (const part of ['communication_log', 'representative', 'gillick_assessment'])
      this.addSql(clientWall(part, { cases: true, auditor: true }));
    for (const part of ['payment_share', 'event_attendance'])
      this.addSql(clientWall(part, { cases: true, clinician: false, auditor: true }));
    const decides = `under_review or reviewed_by_id = ${setting('viewer')}::uuid`;
    this.addSql(clientWall('referral', { officer: { where: decides }, cases: true, auditor: true }));
  }

}
