import { parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import type { PersonKey } from '../../server/demo/people.ts';
import type { Answer, World } from '../support/world.ts';

/** Asks as one person and keeps every answer as the wire had it. */
export interface Asker {
  ask(document: string, variables?: unknown): Promise<Answer<Record<string, unknown>>>;
  /** Every answer so far, one text. */
  transcript(): string;
  /** Fetches another path, or sends something there; answers status and body. */
  get(path: string, init?: RequestInit): Promise<{ status: number; text: string }>;
  /** Names `Type.field` of all that was asked for so far. */
  asked: ReadonlySet<string>;
}

/** An asker for a person, or for nobody; with the API it also notes what was asked for. */
export async function askerFor(world: World, person: PersonKey | null, api?: GraphQLSchema): Promise<Asker> {
  const client = person ? await world.as(person) : world.anonymous();
  const heard: string[] = [];
  const asked = new Set<string>();
  return {
    async ask(document, variables) {
      if (api) noteAsked(api, document, asked);
      const answer = await client.try(document as never, variables);
      heard.push(JSON.stringify(answer));
      return answer as Answer<Record<string, unknown>>;
    },
    transcript: () => heard.join('\n'),
    async get(path, init) {
      const response = await client.fetch(path, init);
      const text = await response.text();
      heard.push(text);
      return { status: response.status, text };
    },
    asked,
  };
}

/** What documents of one shape ask for; people are asked the same, about other records. */
const shapes = new Map<string, readonly string[]>();

function noteAsked(api: GraphQLSchema, document: string, asked: Set<string>): void {
  const shape = document.replaceAll(/"[^"]*"/g, '""');
  const names = shapes.get(shape) ?? namesIn(api, shape);
  shapes.set(shape, names);
  names.forEach(name => asked.add(name));
}

function namesIn(api: GraphQLSchema, document: string): string[] {
  const info = new TypeInfo(api);
  const names = new Set<string>();
  visit(
    parse(document, { noLocation: true }),
    visitWithTypeInfo(info, {
      Field: ({ name }) => void names.add(`${info.getParentType()?.name}.${name.value}`),
    }),
  );
  return [...names];
}

/** What everybody reads without an account: the retention schedule (S87, S88), its texts as they are. */
export async function publishedTexts(world: World): Promise<string> {
  const answer = await (
    await askerFor(world, null)
  ).ask(
    '{ publishedRetentionSchedule { rules { code recordType serviceLine trigger followsNote override { citation clause reason } } } }',
  );
  const texts: string[] = [];
  JSON.stringify(answer.data, (_key, value: unknown) =>
    typeof value === 'string' ? (texts.push(value), value) : value,
  );
  return texts.join('\n');
}
