import { isEnumType, isInputObjectType, type GraphQLObjectType } from 'graphql';
import { wordsOf } from '../../server/crud/filter.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import type { RootField } from './api.ts';
import { visibleFields, type Facts, type Row } from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';
import { resourceNamed, secretsOf, textsOf } from './facts.ts';
import { nameOf } from './judge.ts';
import { listsOf, visibleRows, type Probe } from './reading.ts';

/** A list that a person may ask, to be asked for what it hides. */
interface Scene extends Probe {
  field: RootField;
  type: GraphQLObjectType;
}

/** Aliases of one document. */
const BATCH = 100;

interface Question {
  filter: Record<string, unknown>;
  /** Whether a row may be in the answer. */
  fair: (row: Row) => boolean;
  what: string;
}

/** Asks every filter about values that are hidden; a row whose field is hidden may never answer (M20). */
async function filterOracles(scene: Scene): Promise<string[]> {
  const questions = [...fieldQuestions(scene), ...textQuestions(scene)];
  const findings: string[] = [];
  for (let start = 0; start < questions.length; start += BATCH) {
    const batch = questions.slice(start, start + BATCH);
    const declared = batch.map((_, i) => `$f${i}: ${scene.type.name}Filter`).join(', ');
    const lists = batch
      .map((_, i) => `q${i}: ${scene.field.name}(filter: $f${i}, perPage: 1000) { total items { id } }`)
      .join(' ');
    const { data, errors } = await scene.asker.ask(
      `query(${declared}) { ${lists} }`,
      Object.fromEntries(batch.map(({ filter }, i) => [`f${i}`, filter])),
    );
    if (errors.length > 0)
      findings.push(`${scene.me.key} filtering ${scene.field.name} got ${JSON.stringify(errors[0])}`);
    for (const [i, { fair, what }] of batch.entries())
      findings.push(...betrayals(scene, data?.[`q${i}`], fair, what));
  }
  return findings;
}

function betrayals(
  { facts, me, type }: Scene,
  answer: unknown,
  fair: (row: Row) => boolean,
  what: string,
): string[] {
  if (!answer) return [];
  const { items, total } = answer as { items: { id: string }[]; total: number };
  const told = items.map(item => facts.one(type.name, item.id)!).filter(row => !fair(row));
  return [
    ...told.map(row => `${me.key} learns ${what} of ${type.name} ${nameOf(row)}`),
    ...(total === items.length ? [] : [`${me.key} counts ${total} for ${what} and is shown ${items.length}`]),
  ];
}

function readsField({ facts, me, type }: Scene, row: Row, field: string): boolean {
  return visibleFields(EXPECTED[type.name]!, row, me, facts)?.has(field) ?? false;
}

function fieldQuestions(scene: Scene): Question[] {
  const { api, facts, me, type } = scene;
  const input = api.getType(`${type.name}Filter`);
  if (!isInputObjectType(input)) return [];
  const seen = facts.rows(type.name).filter(row => visibleFields(EXPECTED[type.name]!, row, me, facts));
  return Object.values(input.getFields()).flatMap(({ name, type: filterType }) => {
    const hidden = seen.filter(row => name in row && !readsField(scene, row, name));
    const operators = isInputObjectType(filterType) ? Object.keys(filterType.getFields()) : [];
    const distinct = [...new Set(hidden.map(row => row[name]))];
    // A value, and its absence: each has conditions of its own.
    const values = [
      ...distinct.filter(value => value !== null).slice(0, 2),
      ...distinct.filter(value => value === null),
    ];
    const filters = values.flatMap(value => conditions(operators, value));
    return filters.map(condition => ({
      filter: { [name]: condition },
      fair: (row: Row) => readsField(scene, row, name),
      what: `${name} ${JSON.stringify(condition)}`,
    }));
  });
}

/** Conditions that a hidden value meets. */
function conditions(operators: string[], value: unknown): Record<string, unknown>[] {
  if (value === null || value === undefined) return operators.includes('isNull') ? [{ isNull: true }] : [];
  const plain = value instanceof Date ? value.toISOString() : value;
  return [
    ...(operators.includes('eq') ? [{ eq: plain }] : []),
    ...(operators.includes('in') ? [{ in: [plain] }] : []),
    ...(operators.includes('notIn') ? [{ notIn: [] }] : []),
    ...(operators.includes('contains') ? [{ contains: String(plain).slice(0, 5) }] : []),
    ...(operators.includes('gte') ? [{ gte: plain, lte: plain }] : []),
    ...(operators.includes('isNull') ? [{ isNull: false }] : []),
  ];
}

/** `q` finds a row only by texts of it that may be read: each word stands in one of them. */
function textQuestions(scene: Scene): Question[] {
  const { facts, type } = scene;
  const searched = resourceNamed(type.name)
    .columns.filter(column => column.searched)
    .map(column => column.name);
  const hidden = facts
    .rows(type.name)
    .flatMap(row =>
      textsOf(type.name, row).filter(([field]) => searched.includes(field) && !readsField(scene, row, field)),
    );
  return [...new Set(hidden.map(([, text]) => text.slice(0, 40)))].slice(0, 15).map(q => ({
    filter: { q },
    fair: row =>
      wordsOf(q.toLowerCase()).every(word =>
        searched.some(
          field => readsField(scene, row, field) && String(row[field]).toLowerCase().includes(word),
        ),
      ),
    what: `the text ${q}`,
  }));
}

/** A field that some readable row hides sorts nothing; every other one does (M20). */
async function sortRefusals(scene: Scene): Promise<string[]> {
  const { api, facts, me, field, type, asker } = scene;
  const sortable = api.getType(`${type.name}SortField`);
  if (!isEnumType(sortable)) return [];
  const names = sortable.getValues().map(value => value.name);
  const readings = EXPECTED[type.name]!.reads(me, facts);
  const groupOf = (name: string) =>
    Object.entries(EXPECTED[type.name]!.groups).find(([, fields]) =>
      fields.trim().split(/\s+/).includes(name),
    )?.[0] ?? '';
  const hidden = names.filter(name =>
    facts
      .rows(type.name)
      .some(row => visibleFields(EXPECTED[type.name]!, row, me, facts) && !readsField(scene, row, name)),
  );
  const free = names.filter(name => readings.every(reading => reading.groups.includes(groupOf(name))));
  const findings: string[] = [];
  for (const name of hidden) {
    const { errors } = await asker.ask(
      `{ ${field.name}(sort: [{ field: ${name}, order: DESC }]) { items { id } } }`,
    );
    if (errors[0]?.extensions.code !== 'FORBIDDEN_FIELD')
      findings.push(`${me.key} sorts ${type.name} by ${name}: ${errors[0]?.extensions.code}`);
  }
  const lists = free
    .map(name => `${name}: ${field.name}(sort: [{ field: ${name}, order: ASC }]) { items { id } }`)
    .join(' ');
  const { errors } = free.length > 0 ? await asker.ask(`{ ${lists} }`) : { errors: [] };
  if (errors.length > 0)
    findings.push(
      `${me.key} may not sort ${type.name} by one of ${free.join(', ')}: ${JSON.stringify(errors[0])}`,
    );
  return findings;
}

/** The command palette finds nothing by a text that is hidden. */
async function searchOracles({ me, facts, asker, published }: Probe): Promise<string[]> {
  const searched = searchedTexts(facts);
  const secrets = secretsOf(me, facts, published).map(text => text.slice(0, 40));
  // What is searched at all comes first, the rest shows that nothing else is.
  const texts = [
    ...secrets.filter(text => searched.has(text)).slice(0, 60),
    ...secrets.filter(text => !searched.has(text)).slice(0, 20),
  ];
  if (texts.length === 0) return [];
  const declared = texts.map((_, i) => `$t${i}: String!`).join(', ');
  const searches = texts
    .map((_, i) => `s${i}: search(text: $t${i}) { __typename subject id reference title }`)
    .join(' ');
  const { data } = await asker.ask(
    `query(${declared}) { ${searches} }`,
    Object.fromEntries(texts.map((text, i) => [`t${i}`, text])),
  );
  return texts.flatMap((text, i) =>
    ((data?.[`s${i}`] ?? []) as { subject: string; id: string }[])
      .filter(({ subject, id }) => {
        const row = facts.one(subject, id)!;
        const fields = visibleFields(EXPECTED[subject]!, row, me, facts) ?? new Set<string>();
        return !textsOf(subject, row).some(
          ([field, value]) => fields.has(field) && value.toLowerCase().includes(text.toLowerCase()),
        );
      })
      .map(({ subject, id }) => `${me.key} finds ${subject} ${id} by ${text}`),
  );
}

/** The beginnings of texts that the palette looks at. */
function searchedTexts(facts: Facts): Set<string> {
  return new Set(
    resourcesInUse()
      .filter(({ parent }) => !parent)
      .flatMap(({ name, columns }) => {
        const searched = columns.filter(column => column.searched).map(column => column.name);
        return facts.rows(name).flatMap(row => searched.map(field => String(row[field]).slice(0, 40)));
      }),
  );
}

/** Everything that filters, orders and searches betray to a person. */
export async function oracleFindings(probe: Probe): Promise<string[]> {
  const findings: string[] = [];
  for (const [field, type] of listsOf(probe.api)) {
    if (visibleRows(type.name, probe).length === 0) continue;
    const scene = { ...probe, field, type };
    findings.push(...(await filterOracles(scene)), ...(await sortRefusals(scene)));
  }
  return [...findings, ...(await searchOracles(probe))];
}
