import { Migration } from '@mikro-orm/migrations';

export class Migration20261125001533_complaint_clocks extends Migration {

  override name = 'Migration20261125001533_complaint_clocks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "complaint_case" add "nhs_response_due" date null, add "agreed_response_due" date null, add "response_agreement" text null, add "info_asked_at" timestamptz null;`);
    // What is awaited already keeps its date: it is computed from when we asked.
    this.addSql(`update "complaint_case" c set "info_asked_at" = (select max(k."at") from "complaint_contact" k where k."complaint_id" = c."id" and k."kind" = 'INFO_ASKED') where c."info_due_on" is not null;`);

    this.addSql(`alter table "intake" add "due_raw" date null, add "clock_inputs" jsonb null, add "rule_version" text null;`);

    this.addSql(`alter table "information_request" add "due_raw" date null, add "clock_inputs" jsonb null, add "rule_version" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "information_request" drop column "due_raw", drop column "clock_inputs", drop column "rule_version";`);

    this.addSql(`alter table "intake" drop column "due_raw", drop column "clock_inputs", drop column "rule_version";`);

    this.addSql(`alter table "complaint_case" drop column "nhs_response_due", drop column "agreed_response_due", drop column "response_agreement", drop column "info_asked_at";`);
  }

}
