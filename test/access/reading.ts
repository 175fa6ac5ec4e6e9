import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { queriesOf, type RootField } from './api.ts';
import type { Asker } from './asker.ts';
import { visibleFields, type Facts, type Person, type Row } from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';
import { judge, nameOf } from './judge.ts';
import { rowTypeOf, selectionsOf } from './selection.ts';

/** One person before the API, with what is true. */
export interface Probe {
  api: GraphQLSchema;
  facts: Facts;
  me: Person;
  asker: Asker;
  /** What everybody reads without an account. */
  published: string;
}

/** The queries that answer pages of rows, with their types. */
export function listsOf(api: GraphQLSchema): [RootField, GraphQLObjectType][] {
  return queriesOf(api).flatMap(field => {
    const type = rowTypeOf(field.type);
    return type && EXPECTED[type.name] ? [[field, type] as [RootField, GraphQLObjectType]] : [];
  });
}

/** The rows of a type that the rule book shows somebody. */
export function visibleRows(type: string, { me, facts }: Probe): Row[] {
  return facts.rows(type).filter(row => visibleFields(EXPECTED[type]!, row, me, facts) !== null);
}

/** Reads every list, whole, and holds rows, fields and counts against the rule book. */
export async function listFindings(probe: Probe): Promise<string[]> {
  const { api, facts, me, asker } = probe;
  const findings: string[] = [];
  for (const [field, type] of listsOf(api)) {
    const expected = visibleRows(type.name, probe);
    for (const selection of selectionsOf(type, 1)) {
      const { data, errors } = await asker.ask(
        `{ list: ${field.name}(perPage: 1000) { total hasNextPage items { ${selection} } } }`,
      );
      const code = errors[0]?.extensions.code;
      if (code) {
        if (code !== 'FORBIDDEN' || expected.length > 0)
          findings.push(`${field.name} answered ${code} to ${me.key} ${JSON.stringify(errors[0])}`);
        continue;
      }
      const { items, total } = data!.list as { items: Row[]; total: number };
      findings.push(...judge(items, me, facts));
      const shown = new Set(items.map(item => item.id));
      findings.push(
        ...expected
          .filter(row => !shown.has(row.id))
          .map(row => `${me.key} is kept from ${type.name} ${nameOf(row)}`),
      );
      if (total !== items.length)
        findings.push(`${field.name} counts ${total} and shows ${items.length} to ${me.key}`);
    }
  }
  return findings;
}

/** How many records of a type are opened, one of each state first. */
const MOST_RECORDS: Record<string, number> = { ComplaintCase: 4, ProcessorContract: 2, SharingAgreement: 2 };

/** Reads single records, two relations deep, and tries those out of sight. */
export async function recordFindings(probe: Probe): Promise<string[]> {
  const { api, facts, me, asker } = probe;
  const findings: string[] = [];
  for (const [, type] of listsOf(api)) {
    const single = `${type.name[0]!.toLowerCase()}${type.name.slice(1)}`;
    const mine = visibleRows(type.name, probe);
    const out = facts.rows(type.name).filter(row => !mine.includes(row));
    for (const selection of selectionsOf(type, 2)) {
      for (const row of varied(mine).slice(0, MOST_RECORDS[type.name] ?? 1)) {
        const { data, errors } = await asker.ask(`{ one: ${single}(id: "${row.id}") { ${selection} } }`);
        if (errors.length > 0)
          findings.push(`${single} ${nameOf(row)} answered ${me.key} ${JSON.stringify(errors[0])}`);
        findings.push(...judge(data, me, facts));
      }
    }
    // Of what a person sees nothing, two rows; of what she sees in part, one of each state that is kept from her.
    for (const row of varied(out).slice(0, mine.length === 0 ? 2 : 8)) {
      const { errors } = await asker.ask(`{ one: ${single}(id: "${row.id}") { __typename id } }`);
      const code = errors[0]?.extensions.code;
      if (code !== 'NOT_FOUND')
        findings.push(`${single} ${nameOf(row)}, out of sight, answered ${code} to ${me.key}`);
    }
  }
  return findings;
}

const FOLLOWING = ['notes', 'attachments', 'letters', 'timeline'];

/** What is refused is asked for apart, the first refusal would speak for the others: each of the first records, one of every other. */
function apart(type: string, place: number): string[][] {
  const each = place < (type === 'ComplaintCase' ? 8 : 1);
  return each ? FOLLOWING.map(name => [name]) : [[FOLLOWING[place % FOLLOWING.length]!]];
}

/** Asks for notes, files, letters and the diary of records of every type (M13). */
export async function followFindings({ api, facts, me, asker }: Probe): Promise<string[]> {
  const findings: string[] = [];
  const call = (name: string, type: string, id: string) => {
    const answered = getNamedType(api.getQueryType()!.getFields()[name]!.type) as GraphQLObjectType;
    return `${name}(subject: "${type}", id: "${id}") { ${selectionsOf(answered, name === 'timeline' ? 2 : 1).join(' ')} }`;
  };
  for (const [type, expectation] of Object.entries(EXPECTED)) {
    const rows = type === 'ComplaintCase' ? facts.rows(type) : varied(facts.rows(type)).slice(0, 2);
    for (const [place, row] of rows.entries()) {
      const visible = visibleFields(expectation, row, me, facts) !== null;
      const follows = visible && (expectation.follows?.(row, me, facts) ?? false);
      const looksBack = visible && (expectation.looksBack?.(row, me, facts) ?? false);
      for (const asked of follows === false ? apart(type, place) : [FOLLOWING]) {
        const may = asked.join() === 'timeline' && looksBack ? looksBack : follows;
        const { data, errors } = await asker.ask(
          `{ ${asked.map(name => call(name, type, row.id)).join(' ')} }`,
        );
        const code = errors[0]?.extensions.code;
        if (may === false ? code !== 'NOT_FOUND' : may === true && code)
          findings.push(`${asked.join()} of ${type} ${nameOf(row)} answered ${code} to ${me.key}`);
        findings.push(...judge(data, me, facts));
      }
    }
  }
  return findings;
}

/** Rows of different states first. */
export function varied(rows: readonly Row[]): Row[] {
  const states = new Set(rows.map(row => row.status));
  const first = [...states].map(state => rows.find(row => row.status === state)!);
  return [...first, ...rows.filter(row => !first.includes(row))];
}
