import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { accountFor } from '../../server/database/embedded-account.ts';
import { freePort } from '../../server/database/embedded-state.ts';
import { withClient } from '../../server/database/roles.ts';

const PROGRAM = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find(path => existsSync(path));

/** Why no test of a pooler can run here; null where it can. */
export const noPooler = PROGRAM ? null : 'PgBouncer is not installed (apt-get install pgbouncer)';

/** PgBouncer in transaction mode before a database: few connections, which change hands after each transaction. */
export class Pooler {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly program: ChildProcess,
  ) {}

  static async start(databaseUrl: string, connections: number): Promise<Pooler> {
    const folder = await mkdtemp(join(tmpdir(), 'wellkept-pooler-'));
    const { hostname, port, username, password, pathname } = new URL(databaseUrl);
    const listen = await freePort(undefined);
    const ini = join(folder, 'pgbouncer.ini');
    await writeFile(join(folder, 'users'), `"${username}" "${decodeURIComponent(password)}"\n`);
    await writeFile(
      ini,
      `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
`,
    );
    // It refuses to run as root.
    const account = await accountFor(folder);
    if (account.uid !== undefined)
      for (const path of [folder, ini, join(folder, 'users')]) await chown(path, account.uid, account.gid!);
    const program = spawn(PROGRAM!, [ini], { ...account, cwd: '/', stdio: 'ignore' });
    const url = `postgresql://${username}:${password}@127.0.0.1:${listen}${pathname}`;
    const pooler = new Pooler(url, folder, program);
    await pooler.ready();
    return pooler;
  }

  async close(): Promise<void> {
    const ended = once(this.program, 'exit');
    this.program.kill('SIGINT');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (;;) {
      if (this.program.exitCode !== null) throw new Error('PgBouncer ended while starting');
      const answers = withClient(this.url, client => client.query('select 1'));
      if (await answers.then(Boolean, () => false)) return;
      await delay(20);
    }
  }
}
