import { randomUUID } from 'node:crypto';
import { ERROR_CODES } from '../../schema/errors.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import { asSystem } from '../../server/system.ts';
import type { World } from '../support/world.ts';

/** What came back, as the wire had it. */
export interface Raw {
  status: number;
  text: string;
  codes: string[];
  fields: Record<string, string>;
  data: Record<string, unknown> | null;
}

const KNOWN = new Set<string>(ERROR_CODES);

/** What only the inside of the server says: statements, places in our code, driver errors. */
const INSIDE =
  /\b(select|insert into|update|delete from) ["\w]|violates|syntax error at|node_modules|\.ts:\d|\bat \w+ \(|MikroORM|DriverException|stacktrace|invalid byte sequence|ECONN/i;

/** Reads an answer and holds it against what every refusal promises: a known code, never INTERNAL, nothing of the inside. */
export async function readAnswer(response: Response, what: string): Promise<Raw> {
  const text = await response.text();
  const body = parsed(text);
  const errors = body?.errors ?? [];
  const codes = errors.map(error => String(error.extensions?.code));
  const wrong = codes.filter(code => !KNOWN.has(code) || code === 'INTERNAL');
  if (wrong.length > 0 || (errors.length > 0 && INSIDE.test(text)))
    throw new Error(`${what} answered ${response.status} ${text.slice(0, 600)}`);
  if (response.status >= 400 && codes.length === 0)
    throw new Error(`${what} answered ${response.status} without a code: ${text.slice(0, 300)}`);
  return {
    status: response.status,
    text,
    codes,
    fields: errors[0]?.extensions?.fields ?? {},
    data: body?.data ?? null,
  };
}

interface Body {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions?: { code?: string; fields?: Record<string, string> } }[];
}

function parsed(text: string): Body | null {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}

/** Posts a document as a client would; `fetch` is a signed-in client's or the plain one. */
export type Post = (query: string, variables?: unknown, what?: string) => Promise<Raw>;

/** A person's way to post. */
export async function poster(world: World, person: Parameters<World['as']>[0]): Promise<Post> {
  const client = await world.as(person);
  return async (query, variables, what = query) =>
    readAnswer(
      await client.fetch('/graphql', {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ query, variables }),
      }),
      what.slice(0, 300),
    );
}

/** The headers that the panel sends. */
export const JSON_HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

/** Rows and versions of every table of the register: equal before and after what changed nothing. */
export async function everyRow({ serving }: World): Promise<Record<string, string>> {
  const counts: Record<string, string> = {};
  await asSystem(serving.app, 'count', async em => {
    for (const { name, table } of resourcesInUse()) {
      const [row] = await em.execute<{ n: string }[]>(
        `select count(*) || '/' || coalesce(sum(version), 0) as n from "${table}"`,
      );
      counts[name] = row!.n;
    }
  });
  return counts;
}

/** An id that nothing has. */
export function unknownId(): string {
  return randomUUID();
}
