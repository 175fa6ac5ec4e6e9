import type { EntityClass } from '../../server/crud/columns.ts';
import { resourcesInUse, type Resource } from '../../server/crud/resource.ts';
import { PEOPLE } from '../../server/demo/people.ts';
import { asSystem } from '../../server/system.ts';
import type { World } from '../support/world.ts';
import { visibleFields, type Facts, type Person, type Row } from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';

/** The people of the demo as the rules know them. */
export function staffOf(world: World): Person[] {
  return PEOPLE.map(({ key }) => {
    const { id, personId, role, designations } = world.people[key];
    return { key, id, personId, role, designations };
  });
}

/** Every row of every resource, whole and unscoped: the yardstick that answers are held against. */
export async function factsOf(world: World): Promise<Facts> {
  const byType = new Map<string, Map<string, Row>>();
  await asSystem(world.serving.app, 'facts', async em => {
    for (const { name, entity } of resourcesInUse()) {
      const rows = (await em.find(entity as never, {}, { filters: false })) as Row[];
      byType.set(name, new Map(rows.map(row => [row.id, { ...row }])));
    }
  });
  return {
    today: world.serving.app.clock.today(),
    now: world.serving.app.clock.now(),
    staff: staffOf(world),
    rows: type => [...(byType.get(type)?.values() ?? [])],
    one: (type, id) => byType.get(type)?.get(String(id)),
  };
}

/** The resource of a type. */
export function resourceNamed(type: string): Resource {
  return resourcesInUse().find(({ name }) => name === type)!;
}

/** The class of a type. */
export function entityNamed(type: string): EntityClass {
  return resourceNamed(type).entity;
}

/** The texts of the house that are kept from a person and stand nowhere that she reads; `published` is what everybody reads. */
export function secretsOf(me: Person, facts: Facts, published: string): string[] {
  // One's own address is shown by `viewer`.
  const visible: string[] = [published, String(facts.one('User', me.id)?.email)];
  const hidden = new Set<string>();
  for (const { name } of resourcesInUse()) {
    const expectation = EXPECTED[name];
    for (const row of facts.rows(name)) {
      const fields = (expectation && visibleFields(expectation, row, me, facts)) ?? new Set<string>();
      for (const [field, text] of textsOf(name, row)) {
        if (fields.has(field) || isSentCopy(name, row, me, facts) || isOffered(name, field, row, me, facts))
          visible.push(text);
        else hidden.add(text);
      }
    }
  }
  const all = visible.join('\n');
  return [...hidden].filter(text => !all.includes(text));
}

/** What a mail says is what its letter says to whoever may read that. */
function isSentCopy(type: string, row: Row, me: Person, facts: Facts): boolean {
  const letter = type === 'OutboxMail' ? facts.one('Letter', row.letter) : undefined;
  return letter !== undefined && visibleFields(EXPECTED.Letter!, letter, me, facts) !== null;
}

/** Whoever proposes to share chooses from names: of organisations, of agreements under which data flow, and of their items (S73, S75). */
function isOffered(type: string, field: string, row: Row, me: Person, facts: Facts): boolean {
  if (!['DATA_ENTRY', 'CLINICIAN'].includes(me.role)) return false;
  if (type === 'Organisation') return field === 'name';
  const agreement = type === 'AgreementDataItem' ? facts.one('SharingAgreement', row.agreement) : row;
  const flows = ['ACTIVE', 'UNDER_REVIEW', 'SUSPENDED'].includes(String(agreement?.status));
  if (type === 'SharingAgreement') return flows && ['reference', 'title'].includes(field);
  return type === 'AgreementDataItem' && flows && field === 'item' && row.removed !== true;
}

/** What a column of the house is called stands in the API's own schema. */
const NAMES_OF_COLUMNS: Record<string, readonly string[]> = {
  DataItemDefinition: ['record', 'field', 'title'],
  MinimisationReview: ['record', 'title'],
};

/** Too short to be anybody's secret. */
const SHORTEST = 8;
/** Ids and digests. */
const MADE = /^[0-9a-f-]{36}$|^[0-9a-f]{64}$/;

/** The free texts of a row; internal ones too, enum values and ids not. */
export function textsOf(type: string, row: Row): [field: string, text: string][] {
  const coded = new Set(
    resourceNamed(type)
      .columns.filter(column => column.kind !== 'text')
      .map(column => column.name),
  );
  const named = new Set([
    'subject',
    'recordId',
    'resource',
    'ruleVersion',
    'ruleCode',
    'code',
    'country',
    'list',
  ]);
  const columns = NAMES_OF_COLUMNS[type] ?? [];
  return Object.entries(row).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' &&
      !columns.includes(entry[0]) &&
      entry[1].length >= SHORTEST &&
      !MADE.test(entry[1]) &&
      !coded.has(entry[0]) &&
      !named.has(entry[0]),
  );
}
