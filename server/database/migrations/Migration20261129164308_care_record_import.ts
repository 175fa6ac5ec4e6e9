import { Migration } from '@mikro-orm/migrations';
import { readFileSync } from 'node:fs';

export class Migration20261129164308_care_record_import extends Migration {

  override name = 'Migration20261129164308_care_record_import';

  override up(): void | Promise<void> {
    this.addSql(`alter table "client" add "care_record_id" text null;`);
    this.addSql(`alter table "client" add constraint "client_care_record_id_unique" unique ("care_record_id");`);

    this.addSql(`alter table "import_run" add "partial" boolean not null default false, add "differing" int not null default 0, add "wrong" int not null default 0, add "adding" boolean not null default false, add "step" int not null default 0, add "left_until" date null;`);
    // What was on its way in was kept in clear: it goes, and whoever chose the file chooses it again.
    this.addSql(`alter table "import_run" drop column "content", add "stop_reason" text null;`);
    this.addSql(`update "import_run" set "state" = 'FAILED', "stop_reason" = 'BROKEN' where "state" in ('PREVIEWED', 'RUNNING');`);

    this.addSql(`alter table "assignment" add "care_record_id" text null;`);
    this.addSql(`alter table "assignment" add constraint "assignment_care_record_id_unique" unique ("care_record_id");`);
    this.addSql(readFileSync(new URL('./care_record_import.sql', import.meta.url), 'utf8'));
  }

}
