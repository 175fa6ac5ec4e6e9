import { Migration } from '@mikro-orm/migrations';

export class Migration20261125001118_otp_step extends Migration {

  override name = 'Migration20261125001118_otp_step';

  override up(): void | Promise<void> {
    this.addSql(`alter table "user" add "otp_step" int null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "user" drop column "otp_step";`);
  }

}
