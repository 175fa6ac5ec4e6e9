import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { startEmbedded, type Embedded } from '../../server/database/embedded.ts';
import { findPlace } from '../../server/database/embedded-place.ts';
import { EmbeddedServer } from '../../server/database/embedded-server.ts';
import { settings } from '../../server/database/embedded-settings.ts';
import { freePort } from '../../server/database/embedded-state.ts';
import { migrate } from '../../server/database/migrate.ts';
import { APP_ROLE, withClient } from '../../server/database/roles.ts';

const quiet = () => undefined;
const run = promisify(execFile);

/** A PostgreSQL of the test's own, migrated, with a streaming copy that can go away and come back. */
export class Cluster {
  private copy: EmbeddedServer | null = null;

  private constructor(
    private readonly folder: string,
    readonly primary: Embedded,
    private readonly port: number,
  ) {}

  static async start(): Promise<Cluster> {
    const folder = await mkdtemp(join(tmpdir(), 'wellkept-cluster-'));
    // Root's PostgreSQL runs under another account.
    await chmod(folder, 0o711);
    const primary = await startEmbedded({ dataDir: join(folder, 'primary'), log: quiet, durable: false });
    await migrate(primary.ownerUrl);
    // As anywhere but in tests: what is committed is on its way to the copy at once.
    await withClient(primary.adminUrl, admin =>
      admin.query(`alter role ${APP_ROLE} set synchronous_commit = on`),
    );
    const cluster = new Cluster(folder, primary, await freePort(undefined));
    await cluster.copyPrimary();
    await cluster.comeBack();
    return cluster;
  }

  /** The copy with the login of the application. */
  get replicaUrl(): string {
    return this.onCopy(this.primary.url);
  }

  /** Holds the copy at what it has received, or lets it go on. */
  async replay(which: 'pause' | 'resume'): Promise<void> {
    await withClient(this.onCopy(this.primary.adminUrl), copy =>
      copy.query(`select pg_wal_replay_${which}()`),
    );
  }

  /** Starts the copy. */
  async comeBack(): Promise<void> {
    const place = await findPlace(join(this.folder, 'replica'), quiet);
    const logFile = join(this.folder, 'replica.log');
    this.copy = new EmbeddedServer({ place, settings: settings(this.port, false), logFile, log: quiet });
    await this.copy.start();
  }

  /** Ends the copy, whatever it is doing. */
  async goAway(): Promise<void> {
    await this.copy?.stop();
    this.copy = null;
  }

  async close(): Promise<void> {
    await this.goAway();
    await this.primary.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private onCopy(url: string): string {
    const copy = new URL(url);
    copy.port = String(this.port);
    return copy.href;
  }

  /** What pg_basebackup does, which the package does not bring: a copy of the files between two marks. */
  private async copyPrimary(): Promise<void> {
    const [from, to] = await Promise.all(
      ['primary', 'replica'].map(name => findPlace(join(this.folder, name), quiet)),
    );
    await withClient(this.primary.adminUrl, async admin => {
      await admin.query(`select pg_create_physical_replication_slot('copy', true)`);
      await admin.query(`select pg_backup_start('copy', true)`);
      await run('cp', ['-a', from!.cluster, to!.cluster]);
      const { rows } = await admin.query<{ labelfile: string }>(
        'select labelfile from pg_backup_stop(false)',
      );
      await rm(join(to!.cluster, 'postmaster.pid'));
      await writeFile(join(to!.cluster, 'backup_label'), rows[0]!.labelfile);
    });
    await writeFile(join(to!.cluster, 'standby.signal'), '');
    await writeFile(join(to!.cluster, 'postgresql.auto.conf'), this.streaming());
    const { uid, gid } = from!.account;
    if (uid !== undefined) await run('chown', ['-R', `${uid}:${gid}`, to!.cluster]);
  }

  private streaming(): string {
    const { hostname, port, username, password } = new URL(this.primary.adminUrl);
    return `primary_slot_name = 'copy'
primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}'
`;
  }
}

/** Asks one thing of a server and answers its rows. */
export async function rowsFrom<R extends pg.QueryResultRow>(url: string, query: string): Promise<R[]> {
  return withClient(url, async client => (await client.query<R>(query)).rows);
}
