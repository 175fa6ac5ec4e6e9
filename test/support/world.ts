import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { makeApp, type Serving } from '../../server/app.ts';
import { inTransaction } from '../../server/database/cause.ts';
import { emailOf, type PersonKey } from '../../server/demo/people.ts';
import { seedDemo, seedPeople, type People } from '../../server/demo/seed.ts';
import { readEnv } from '../../server/env.ts';
import { ensureProfile } from '../../server/organisation-profile/current-profile.ts';
import { Purpose, PurposeStatus } from '../../server/purpose/purpose.entity.ts';
import { loadPurposes } from '../../server/purpose/load-purposes.ts';
import { loadSchedule } from '../../server/retention-rule/load-schedule.ts';
import { asSystem } from '../../server/system.ts';
import { User } from '../../server/user/user.entity.ts';
import { workerDatabase, type Filling } from './database.ts';

/** A typed operation in string mode. */
interface Operation<R, V> {
  __apiType?: (variables: V) => R;
  toString(): string;
}

/** An answer as a client sees it. */
export interface Answer<R> {
  status: number;
  data: R | null;
  errors: {
    message: string;
    path?: unknown[];
    extensions: { code: string; fields?: Record<string, string>; missing?: string[] };
  }[];
  extensions?: { redacted?: boolean; fields?: string[] };
}

/** A signed-in (or anonymous) client over HTTP. */
export interface Client {
  /** Asks and answers the data; an error fails the test with the operation and what came back. */
  ask<R, V>(operation: Operation<R, V>, variables?: V): Promise<R>;
  /** Asks and answers whatever came. */
  try<R, V>(operation: Operation<R, V>, variables?: V): Promise<Answer<R>>;
  /** Asks and answers the code of the first refusal; an answer without one fails the test. */
  refused<R, V>(operation: Operation<R, V>, variables?: V): Promise<string>;
  /** The raw request, for paths other than the API. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** A running server on a database of its own. */
export interface World {
  url: string;
  serving: Serving;
  people: People;
  as(person: PersonKey): Promise<Client>;
  anonymous(): Client;
  close(): Promise<void>;
}

/** How a world begins. `now` sets its clock; `demo` loads the demo's whole story, else its people only, and the purposes of the notice are in force unless they are still PROPOSED. */
interface Beginning {
  /** A database of its own instead of the test file's; it is filled. */
  url?: string;
  purposes?: 'PROPOSED';
  now?: string;
  env?: Record<string, string>;
  demo?: boolean;
}

/** Starts the product for one test file. */
export async function startWorld(options: Beginning = {}): Promise<World> {
  // What begins now and as usual is the same for every file: it is loaded once a run.
  const usual = !options.now && !options.env && !options.purposes && !options.url;
  const filling = usual ? FILLINGS[options.demo ? 'demo' : 'people'] : undefined;
  const url = options.url ?? (await workerDatabase('main', filling)).url;
  const serving = await serve(url, options);
  if (!usual) await load(serving, options);
  return opened(serving);
}

/** Another server on a database that is filled: the test file's, or that of the `url`. */
export async function anotherServer(env: Record<string, string> = {}, url?: string): Promise<World> {
  return opened(await serve(url ?? (await workerDatabase()).url, { env }));
}

async function opened(serving: Serving): Promise<World> {
  const people = await peopleOf(serving);
  const server = createServer(serving.http);
  // The client lives in this process: while it makes a big body no timer may end the connection that it will use.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients = new Map<PersonKey, Promise<Client>>();
  return {
    url: base,
    serving,
    people,
    anonymous: () => client(base),
    as: person => {
      const made = clients.get(person) ?? signedIn(base, person);
      clients.set(person, made);
      return made;
    },
    close: () => close(server, serving),
  };
}

/** Begins the counts of attempts anew: what one test sends is no excuse for refusing the next one. */
export async function attemptsForgotten({ serving }: World): Promise<void> {
  await serving.app.pool.query('delete from attempt');
}

const FILLINGS = {
  demo: { name: 'demo', fill: urls => fill(urls, { demo: true }) },
  people: { name: 'people', fill: urls => fill(urls, {}) },
} satisfies Record<string, Filling>;

async function fill({ url }: { url: string }, options: Beginning): Promise<void> {
  const serving = await serve(url, options);
  await load(serving, options);
  await serving.close();
}

function serve(url: string, options: Beginning): Promise<Serving> {
  const env = readEnv({
    NODE_ENV: 'test',
    DEMO: 'on',
    DEMO_CLIENTS: '0',
    DEMO_PASSWORD: 'a password of the tests',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    DATABASE_OWNER_URL: url,
    TEST_NOW: options.now,
    SEAL_KEYS: 'test:a-key-of-the-tests-that-seals-nothing-real',
    CONTACT_KEY: 'a-key-of-the-tests-that-signs-nothing-real',
    EQUALITY_KEY: 'a-key-of-the-tests-that-names-nobody-real',
    ...options.env,
  });
  return makeApp(env, url, 'test-secret-test-secret-test-secret', pino({ level: env.LOG_LEVEL }));
}

async function load({ app }: Serving, { demo, purposes }: Beginning): Promise<void> {
  await asSystem(app, 'configure', em => ensureProfile(em, app.env));
  await asSystem(app, 'configure', em => loadSchedule(em, app.clock));
  await asSystem(app, 'configure', em => loadPurposes(em));
  if (demo) return seedDemo(app, () => {});
  await inTransaction(
    app.orm.em.fork(),
    { event: 'seed', viewer: null, requestId: randomUUID() },
    async tx => {
      await seedPeople(tx, null, app.clock);
      if (purposes === 'PROPOSED') return;
      for (const purpose of await tx.find(Purpose, {})) purpose.status = PurposeStatus.APPROVED;
      await tx.flush();
    },
  );
}

async function peopleOf({ app }: Serving): Promise<People> {
  const users = await app.orm.em.fork().find(User, {});
  return Object.fromEntries(users.map(user => [user.email.split('@')[0]!, user])) as People;
}

async function close(server: Server, serving: Serving): Promise<void> {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
  await serving.close();
}

/** A client signed in at an address, such as a balancer’s. */
export async function signedIn(base: string, person: PersonKey): Promise<Client> {
  const response = await post(base, 'mutation ($email: String!) { demoLogin(email: $email) { id } }', {
    email: emailOf(person),
  });
  return client(
    base,
    response.headers
      .getSetCookie()
      .map(c => c.split(';')[0]!)
      .join('; '),
  );
}

function post(base: string, query: string, variables: unknown, cookie?: string): Promise<Response> {
  return fetch(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      ...(cookie && { cookie }),
    },
    body: JSON.stringify({ query, variables }),
  });
}

function client(base: string, cookie?: string): Client {
  const attempt = async <R, V>(operation: Operation<R, V>, variables?: V): Promise<Answer<R>> => {
    const response = await post(base, operation.toString(), variables, cookie);
    const body = (await response.json()) as Partial<Answer<R>>;
    return {
      status: response.status,
      data: body.data ?? null,
      errors: body.errors ?? [],
      extensions: body.extensions,
    };
  };
  return {
    try: attempt,
    async ask(operation, variables) {
      const answer = await attempt(operation, variables);
      if (answer.errors.length > 0)
        throw new Error(
          `${JSON.stringify(answer.errors, null, 1)}\n${operation.toString()}\n${JSON.stringify(variables)}`,
        );
      return answer.data!;
    },
    async refused(operation, variables) {
      const answer = await attempt(operation, variables);
      const code = answer.errors[0]?.extensions.code;
      if (!code) throw new Error(`expected a refusal, got ${JSON.stringify(answer.data)}`);
      return code;
    },
    fetch: (path, init) =>
      fetch(`${base}${path}`, { ...init, headers: { ...init?.headers, ...(cookie && { cookie }) } }),
  };
}
