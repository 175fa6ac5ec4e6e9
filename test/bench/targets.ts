import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { on, SERVER_CORE } from './cores.ts';
import type { Facts, Person } from './facts.ts';
import type { Ground } from './ground.ts';
import { tokenOf } from './token.ts';
import { TARGETS, type Ask, type Target } from './works.ts';

/** A server that is measured. */
export interface Running {
  target: Target;
  port: number;
  pid: number;
  /** Headers by which a person is known, by her id. */
  headers: Record<string, Record<string, string>>;
  stop: () => Promise<void>;
}

const SWC = ['--import', '@swc-node/register/esm-register'];

/** What the container is told to run, after the name of Node. */
const [, ...CONTAINER] = JSON.parse(/^CMD (.+)$/m.exec(readFileSync('Dockerfile', 'utf8'))![1]!) as string[];

/** What Node is given: the product as it was compiled for this run, the rivals from their sources. */
const PROGRAMS: Record<Target, readonly string[]> = {
  product: CONTAINER,
  postgraphile: [...SWC, 'test/bench/postgraphile.ts'],
  bare: [...SWC, 'test/bench/bare.ts'],
};

/** Starts every target on a ground, each in a process of its own. */
export async function startTargets(ground: Ground, flags: readonly string[] = []): Promise<Running[]> {
  const running: Running[] = [];
  for (const target of TARGETS) running.push(await startTarget(ground, target, flags));
  return running;
}

/** Starts one target and signs everybody in. `flags` are Node's. */
export async function startTarget(
  ground: Ground,
  target: Target,
  flags: readonly string[] = [],
): Promise<Running> {
  const port = await freePort();
  const started = begin(ground, target, port, flags);
  await answers(port, started);
  return {
    target,
    port,
    pid: started.pid!,
    headers: await signedIn(target, port, ground.facts),
    stop: () => stopped(started),
  };
}

function begin(ground: Ground, target: Target, port: number, flags: readonly string[]): ChildProcess {
  const urls: Record<Target, Record<string, string>> = {
    product: ground.env,
    postgraphile: { DATABASE_URL: ground.rivalUrl },
    bare: { DATABASE_URL: ground.database.ownerUrl },
  };
  const env = { ...process.env, NODE_ENV: 'production', ...urls[target], PORT: String(port) };
  const node = [process.execPath, ...flags, ...PROGRAMS[target]];
  const [program, args] = on(SERVER_CORE, node);
  // What a target says of itself is no part of the table, and can be looked up.
  const log = openSync(`${ground.logs}-${target}.log`, 'w');
  return spawn(program, args, { env, stdio: ['ignore', log, log] });
}

async function answers(port: number, started: ChildProcess): Promise<void> {
  for (;;) {
    if (started.exitCode !== null) throw new Error('a target did not start: see its log beside the data');
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await wait(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function stopped(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null) return;
  const ended = once(started, 'exit');
  started.kill('SIGTERM');
  await ended;
}

/** The balancer in front of a server in production says that the outside is encrypted. */
const BEHIND_BALANCER = { 'content-type': 'application/json', 'x-forwarded-proto': 'https' };

async function signedIn(target: Target, port: number, facts: Facts): Promise<Running['headers']> {
  const people = [facts.entry, ...facts.clinicians.map(({ person }) => person)];
  const all: Running['headers'] = {};
  for (const person of people) {
    const known: Record<string, string> =
      target === 'product' ? { cookie: await sessionOf(port, person) } : { authorization: tokenOf(person) };
    all[person.id] = { ...BEHIND_BALANCER, ...known };
  }
  return all;
}

/** Signs somebody in to the product: her cookie. */
export async function sessionOf(port: number, { email }: Pick<Person, 'email'>): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: BEHIND_BALANCER,
    body: JSON.stringify({
      query: 'mutation ($email: String!) { demoLogin(email: $email) { id } }',
      variables: { email },
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(`${email} was not signed in: ${await response.text()}`);
  return cookie.split(';')[0]!;
}

let strangers = 0;

/** The headers of a question; who signs in comes from another address each time, or would be slowed down. */
export function headersOf(headers: Running['headers'], { as }: Ask): Record<string, string> {
  if (as) return headers[as.id]!;
  strangers += 1;
  return { ...BEHIND_BALANCER, 'x-forwarded-for': `192.0.2.${strangers % 250}` };
}
