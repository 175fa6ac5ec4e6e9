import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedded, startEmbedded } from '../../server/database/embedded.ts';
import { isAlive } from '../../server/database/embedded-postmaster.ts';
import { withClient } from '../../server/database/roles.ts';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'wellkept-embedded-'));
const quiet = (): void => undefined;

describe('the embedded database while it runs', () => {
  let dataDir: string;
  let server: Embedded;

  beforeAll(async () => {
    dataDir = await newFolder();
    server = await startEmbedded({ dataDir, log: quiet, durable: false });
  });

  afterAll(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps its passwords from other users of the machine', async () => {
    expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o077).toBe(0);
  });

  it('listens on loopback alone, below the ephemeral ports', async () => {
    const port = Number(new URL(server.url).port);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_000);
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter(address => address && !address.internal && address.family === 'IPv4');
    for (const address of outside) {
      const [error] = await once(connect(port, address!.address), 'error').catch(thrown => [thrown]);
      expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    }
    await withClient(server.adminUrl, async client => {
      const { rows } = await client.query(
        `select current_setting('listen_addresses') as on, current_setting('unix_socket_directories') as at`,
      );
      expect(rows).toEqual([{ on: '127.0.0.1', at: '' }]);
    });
  });

  it('writes no value and no statement into its log', async () => {
    await withClient(server.ownerUrl, async client => {
      await client.query('create table person (nhs text unique, born date)');
      await client.query(`insert into person values ('9434765919')`);
      await expect(client.query('insert into person values ($1)', ['9434765919'])).rejects.toThrow(
        'duplicate key',
      );
      await expect(client.query('insert into person (born) values ($1)', ['Mary Jones'])).rejects.toThrow(
        'invalid input',
      );
      await expect(client.query(`select 'Mary Jones'::int`)).rejects.toThrow('invalid input');
    });
    const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toMatch(/9434765919|Mary Jones|insert into/i);
  });

  it('sorts names as British readers do', async () => {
    await withClient(server.url, async client => {
      const { rows } = await client.query(
        `select string_agg(n, ' ' order by n) as names from unnest(array['zoe','Ann','Éva','bob']) n`,
      );
      expect(rows).toEqual([{ names: 'Ann bob Éva zoe' }]);
    });
  });

  it('is refused to a second server', async () => {
    await expect(startEmbedded({ dataDir, log: quiet })).rejects.toThrow(`process ${process.pid} is using`);
  });
});

describe('the embedded database', () => {
  let dataDir: string;
  let running: Embedded | undefined;

  beforeEach(async () => {
    dataDir = await newFolder();
  });

  afterEach(async () => {
    await running?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const start = async (log: (line: string) => void = quiet): Promise<Embedded> => {
    running = await startEmbedded({ dataDir, log, durable: false });
    return running;
  };

  const keep = (url: string, word: string) =>
    withClient(url, async client => {
      await client.query('create table if not exists kept (word text)');
      await client.query('insert into kept values ($1)', [word]);
    });

  const kept = (url: string) =>
    withClient(url, async client =>
      (await client.query<{ word: string }>('select word from kept')).rows.map(r => r.word),
    );

  it('keeps data, port and passwords from one start to the next', async () => {
    const first = await start();
    await keep(first.ownerUrl, 'ours');
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await kept(second.ownerUrl)).toEqual(['ours']);
  });

  it('is taken over after its server was killed', async () => {
    const holder = spawn(
      process.execPath,
      [
        '--import',
        '@swc-node/register/esm-register',
        join(import.meta.dirname, 'embedded-holder.ts'),
        dataDir,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
    );
    const [line] = (await once(holder.stdout, 'data')) as [Buffer];
    const { ownerUrl, pid } = JSON.parse(String(line)) as { ownerUrl: string; pid: number };
    await keep(ownerUrl, 'before the kill');
    // The whole process group, as Ctrl-C would: PostgreSQL is not in it.
    process.kill(-holder.pid!, 'SIGKILL');
    await once(holder, 'exit');
    expect(isAlive(pid)).toBe(true);

    const lines: string[] = [];
    const successor = await start(text => lines.push(text));
    expect(lines).toContain('PostgreSQL still runs from a server that was killed: stopping it first.');
    expect(isAlive(pid)).toBe(false);
    expect(await kept(successor.ownerUrl)).toEqual(['before the kill']);
  });

  it('starts when the process id of a crashed one belongs to a stranger now', async () => {
    const crashed = await start();
    await keep(crashed.ownerUrl, 'before the crash');
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
    await crashed.stop();
    await writeFile(file, [process.pid, ...rest].join('\n'));
    expect(await kept((await start()).ownerUrl)).toEqual(['before the crash']);
  });

  it('begins again when its first preparation was interrupted', async () => {
    await mkdir(join(dataDir, 'postgres.part', 'base'), { recursive: true });
    await expect(start()).resolves.toMatchObject({ pid: expect.any(Number) });
  });

  it('says what is missing when its passwords are gone', async () => {
    await (await start()).stop();
    await rm(join(dataDir, 'postgres.json'));
    await expect(start()).rejects.toThrow(/postgres\.json is missing/);
  });
});
