import { Migration } from '@mikro-orm/migrations';

export class Migration20261129233000_attempt extends Migration {

  override name = 'Migration20261129233000_attempt';

  override up(): void | Promise<void> {
    // The columns are those of the library that counts (rate-limiter-flexible); the key is a digest, which names nobody.
    this.addSql(`
      create unlogged table attempt (key text primary key, points integer not null, expire bigint);
      create index attempt_expire on attempt (expire);
      grant delete on attempt to wellkept_app;
    `);
  }

}
