import { isNonNullType, type GraphQLSchema } from 'graphql';
import { PEOPLE, type PersonKey } from '../../server/demo/people.ts';
import { startWorld, type World } from '../support/world.ts';
import { apiOf, callOf, plausible, queriesOf, valueOf } from './api.ts';
import { askerFor, publishedTexts, type Asker } from './asker.ts';
import type { Facts } from './expected/expectation.ts';
import { factsOf, secretsOf } from './facts.ts';
import { nameOf } from './judge.ts';
import { oracleFindings } from './oracles.ts';
import { pathFindings } from './paths.ts';
import { tellMore } from './story.ts';
import {
  followFindings,
  listFindings,
  pageFindings,
  recordFindings,
  unexpectedFields,
  type Probe,
} from './reading.ts';

let world: World;
let api: GraphQLSchema;
let facts: Facts;
let published: string;
const askers = new Map<PersonKey | null, Asker>();

beforeAll(async () => {
  world = await startWorld({ demo: true });
  await tellMore(world);
  api = await apiOf(world);
  facts = await factsOf(world);
  published = await publishedTexts(world);
  for (const key of [...PEOPLE.map(p => p.key), null]) askers.set(key, await askerFor(world, key));
});
afterAll(() => world.close());

const personas = PEOPLE.map(person => person.key);

function probe(key: PersonKey): Probe {
  return { api, facts, me: facts.staff.find(one => one.key === key)!, asker: askers.get(key)!, published };
}

test('every type and field of the API is expected by name', () => {
  expect(unexpectedFields(api)).toEqual([]);
});

test('nobody reads anything but what is published', async () => {
  const leaf = plausible({
    today: '2026-01-05',
    now: '2026-01-05T09:00:00Z',
    idFor: () => crypto.randomUUID(),
  });
  for (const field of queriesOf(api).filter(
    f => !['publishedRetentionSchedule', 'viewer'].includes(f.name),
  )) {
    const given = field.args
      .filter(arg => isNonNullType(arg.type))
      .map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])]);
    const { data, errors } = await askers.get(null)!.ask(callOf('query', field), Object.fromEntries(given));
    expect([field.name, data, errors[0]?.extensions.code]).toEqual([field.name, null, 'UNAUTHENTICATED']);
  }
});

describe.each(personas)('%s', key => {
  test('reads of every list exactly the rows and fields that the rule book gives', async () => {
    expect(await listFindings(probe(key))).toEqual([]);
  });

  test('reads one record two relations deep as the rule book gives, and none that is out of sight', async () => {
    expect(await recordFindings(probe(key))).toEqual([]);
  });

  test('learns nothing of a hidden field from filters, searches, counts and orders', async () => {
    expect(await oracleFindings(probe(key))).toEqual([]);
  });

  test('follows notes, files, letters and diary exactly where the narrative may be read', async () => {
    expect(await followFindings(probe(key))).toEqual([]);
  });

  test('meets on the start page and in reports only what may be read', async () => {
    expect(await pageFindings(probe(key))).toEqual([]);
  });

  test('fetches only the letters, files and exports that are that person’s to have', async () => {
    expect(await pathFindings(probe(key))).toEqual([]);
  });

  test('was never told a text that the rule book keeps from that person', () => {
    const heard = askers.get(key)!.transcript();
    const told = secretsOf(probe(key).me, facts, published).filter(text =>
      heard.includes(JSON.stringify(text).slice(1, -1)),
    );
    expect(told).toEqual([]);
  });
});

test('managers, auditors and administrators never meet the person who complains', () => {
  const complaints = facts.rows('ComplaintCase');
  for (const me of facts.staff.filter(one => ['MANAGER', 'AUDITOR', 'ADMIN'].includes(one.role))) {
    const heard = askers.get(me.key)!.transcript().toLowerCase();
    const met = complaints.filter(row => {
      // M5: assigned to the case, or owner of what it became.
      const owns = facts.one('Intake', row.reroutedTo)?.owner === me.id;
      const assigned = owns || ['investigator', 'approver', 'reviewer'].some(field => row[field] === me.id);
      const marks = [
        row.complainantName,
        row.complainantEmail,
        row.complainantPhone,
        row.complainantAddress,
        row.publicCode,
      ];
      return !assigned && marks.some(mark => typeof mark === 'string' && heard.includes(mark.toLowerCase()));
    });
    expect([me.key, met.map(nameOf)]).toEqual([me.key, []]);
  }
  expect(complaints.length).toBeGreaterThan(5);
});
