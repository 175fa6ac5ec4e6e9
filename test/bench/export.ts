import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { emailOf } from '../../server/demo/people.ts';
import { withEntries } from './export-ground.ts';
import { median } from './figures.ts';
import { EXPORT } from './goals.ts';
import type { Ground } from './ground.ts';
import type { Options } from './options.ts';
import { cpuOf, cpuOfCluster, memoryOf } from './process-cost.ts';
import { sessionOf, startTarget, type Running } from './targets.ts';

/** What an export of the record of processing takes: medians of its rounds, the worst of memory and delay. */
export interface Exported {
  size: number;
  rows: number;
  bytes: number;
  /** Rows a second. */
  rate: number;
  /** Milliseconds of the whole export. */
  nodeCpu: number;
  postgresCpu: number;
  /** MB above the server's memory before. */
  memory: number;
  /** Milliseconds from one turn of the event loop to the next at p99; two of them are the clock's own. */
  delay: number;
}

/** Tells the delay of the server's event loop (loop-delay.ts). */
const PROBE = ['--import', './test/bench/loop-delay.ts'];
const WARM = 2;
const FILE = '/reports/R13.csv?sheet=controller';

/** One manager takes the record of processing as CSV again and again, from a server that nobody else asks. */
export async function exported(ground: Ground, { rounds, short }: Options): Promise<Exported> {
  const socket = `${ground.logs}-loop.sock`;
  const server = { ...ground, env: { ...ground.env, BENCH_LOOP: socket } };
  return withEntries(ground, EXPORT.rows, async () => {
    // The server before left it behind.
    await rm(socket, { force: true });
    const running = await startTarget(server, 'product', PROBE);
    const cookie = await sessionOf(running.port, { email: emailOf('manager') });
    const measured: Taken[] = [];
    for (let round = -WARM; round < (short ? 2 : rounds); round++) {
      const one = await taken(running, cookie, socket, ground.database.pid!);
      if (round >= 0) measured.push(one);
    }
    await running.stop();
    const middle = (field: keyof Taken) => median(measured.map(one => one[field]));
    return {
      size: ground.size,
      rows: EXPORT.rows,
      bytes: middle('bytes'),
      rate: EXPORT.rows / (middle('time') / 1_000),
      nodeCpu: middle('nodeCpu'),
      postgresCpu: middle('postgresCpu'),
      memory: Math.max(...measured.map(one => one.memory)),
      delay: Math.max(...measured.map(one => one.delay)),
    };
  });
}

/** One export; times in milliseconds. */
interface Taken extends Pick<Exported, 'bytes' | 'nodeCpu' | 'postgresCpu' | 'memory' | 'delay'> {
  time: number;
}

async function taken(
  { port, pid }: Running,
  cookie: string,
  socket: string,
  postmaster: number,
): Promise<Taken> {
  await delayOf(socket);
  const before = { memory: memoryOf(pid).now, node: cpuOf(pid), postgres: cpuOfCluster(postmaster) };
  let most = before.memory;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(pid).now)), 25);
  const start = performance.now();
  const response = await asked(port, FILE, cookie);
  let bytes = 0;
  let lines = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  const time = performance.now() - start;
  clearInterval(watch);
  if (response.statusCode !== 200 || lines < EXPORT.rows)
    throw new Error(`the export was answered ${response.statusCode} with ${lines} lines`);
  return {
    bytes,
    time,
    nodeCpu: cpuOf(pid) - before.node,
    postgresCpu: cpuOfCluster(postmaster) - before.postgres,
    memory: most - before.memory,
    delay: await delayOf(socket),
  };
}

/** The delay of the server's event loop at p99, in milliseconds, since it was asked last. */
async function delayOf(socket: string): Promise<number> {
  return Number(await text(connect(socket)));
}

async function asked(port: number, path: string, cookie: string): Promise<IncomingMessage> {
  const request = get({
    host: '127.0.0.1',
    port,
    path,
    headers: { cookie, 'x-forwarded-proto': 'https' },
  });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}
