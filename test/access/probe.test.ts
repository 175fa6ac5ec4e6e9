import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { PEOPLE, type PersonKey } from '../../server/demo/people.ts';
import { startWorld, type World } from '../support/world.ts';
import { apiOf, queriesOf } from './api.ts';
import { askerFor, publishedTexts, type Asker } from './asker.ts';
import type { Facts } from './expected/expectation.ts';
import { factsOf, secretsOf } from './facts.ts';
import { nameOf } from './judge.ts';
import { oracleFindings } from './oracles.ts';
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
  for (const field of queriesOf(api).filter(
    f => !['publishedRetentionSchedule', 'viewer'].includes(f.name),
  )) {
    const args = field.args.filter(
      arg => arg.type.toString().endsWith('!') && arg.defaultValue === undefined,
    );
    const given = args.map(arg => `${arg.name}: ${SAMPLES[arg.type.toString()]}`).join(', ');
    const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
    const { data, errors } = await askers
      .get(null)!
      .ask(`{ ${field.name}${given && `(${given})`} ${selection} }`);
    expect([field.name, data, errors[0]?.extensions.code]).toEqual([field.name, null, 'UNAUTHENTICATED']);
  }
});

const SAMPLES: Record<string, string> = {
  'ID!': '"3d0f7b8e-52a5-4f0e-9d3a-0c7f3e1a9b11"',
  'String!': '"Organisation"',
  'ReportCode!': 'R01',
  'WhenMayThisGoInput!': '{ code: "RR-SAR", trigger: "2020-01-01" }',
};

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
      const assigned = ['investigator', 'approver', 'reviewer'].some(field => row[field] === me.id);
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
