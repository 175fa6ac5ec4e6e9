import { Kind, parse, print, visit, type ConstDirectiveNode, type FieldNode } from 'graphql';
import * as operations from '../schema/generated/graphql.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { assignedTo, registered } from './support/client.ts';
import { listenToStatements, type Statements } from './support/statements.ts';
import { startWorld, type Client, type World } from './support/world.ts';

let statements: Statements;
let world: World;
beforeAll(async () => {
  statements = listenToStatements();
  world = await startWorld({ demo: true });
});
afterAll(async () => {
  await world.close();
  statements.stop();
});

const PEOPLE: PersonKey[] = ['dpo', 'entry', 'clinician', 'manager', 'auditor'];
/** Of so many records of each kind. */
const ROWS = 2;

type Asked = { toString(): string };
interface Page {
  list: { items: { id: string }[] };
}

/** The panel's pages of one record, each with its list. */
const pages = Object.entries(operations).flatMap(([name, one]) => {
  const list = (operations as Record<string, unknown>)[name.replace(/OneDocument$/, 'ListDocument')];
  return name.endsWith('OneDocument') && list ? [[name, String(one), list as Asked] as const] : [];
});

const INCLUDED: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'include' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'if' },
      value: { kind: Kind.BOOLEAN, value: true },
    },
  ],
};

/** The same operation with a directive at whatever lies behind its record: so nothing is read ahead. */
function afterwards(query: string): string {
  const roots = new Set<FieldNode>();
  return print(
    visit(parse(query), {
      OperationDefinition: ({ selectionSet }) =>
        selectionSet.selections.forEach(node => roots.add(node as FieldNode)),
      Field: node =>
        node.selectionSet && !roots.has(node) ? { ...node, directives: [INCLUDED] } : undefined,
    }),
  );
}

async function idsOf(client: Client, list: Asked): Promise<string[]> {
  const { data } = await client.try(list as never, { perPage: ROWS } as never);
  return ((data as Page | null)?.list.items ?? []).map(({ id }) => id);
}

test.each(PEOPLE)(
  'what is read with a record is what its resolvers would read afterwards: %s',
  async person => {
    const client = await world.as(person);
    let compared = 0;
    for (const [name, one, list] of pages)
      for (const id of await idsOf(client, list)) {
        const answers = [one, afterwards(one)].map(query => client.try(query as never, { id } as never));
        const [ahead, after] = await Promise.all(answers);
        expect([name, ahead]).toEqual([name, after]);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(25);
  },
);

test('what a directive takes away is not read, and what is asked for twice is answered twice', async () => {
  const { id } = await registered(world);
  await assignedTo(world, id, 'clinician');
  const clinician = await world.as('clinician');
  let answer: unknown;
  const sent = await statements.during(async () => {
    const query = `query ($id: ID!) { record: client(id: $id) {
      first: assignments { startsOn clinician { displayName } }
      second: assignments { id clinician { id } }
      contactDetails @include(if: false) { id }
      ... @include(if: false) { consents { id } }
    } }`;
    answer = await clinician.ask(query as never, { id } as never);
  });
  const { personId: _, ...me } = world.people.clinician;
  expect(answer).toEqual({
    record: {
      first: [{ startsOn: expect.any(String), clinician: { displayName: me.displayName } }],
      second: [{ id: expect.any(String), clinician: { id: me.id } }],
    },
  });
  expect(sent.filter(text => /"(contact_detail|consent_record)"/.test(text))).toEqual([]);
  expect(sent.filter(text => /from "assignment" as r_/.test(text))).toHaveLength(1);
});
