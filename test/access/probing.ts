import type { GraphQLSchema } from 'graphql';
import type { PersonKey } from '../../server/demo/people.ts';
import { startWorld, type World } from '../support/world.ts';
import { apiOf } from './api.ts';
import { askerFor, publishedTexts, type Asker } from './asker.ts';
import { unaskedFields, unfilledFields } from './completeness.ts';
import { isAssigned } from './expected/case-people.ts';
import type { Facts } from './expected/expectation.ts';
import { fillBlanks } from './fill.ts';
import { factsOf, secretsOf } from './facts.ts';
import { nameOf } from './judge.ts';
import { oracleFindings } from './oracles.ts';
import { pageFindings } from './pages.ts';
import { pathFindings } from './paths.ts';
import { followFindings, listFindings, recordFindings, type Probe } from './reading.ts';
import { tellMore } from './story.ts';

/** The world of a probe, once it stands. */
export interface Probed {
  world: World;
  api: GraphQLSchema;
  facts: Facts;
  published: string;
  askers: Map<PersonKey | null, Asker>;
}

/** Registers the tests that hold everything these people can read against the rule book; the answer is filled before they run. */
export function probeReading(personas: readonly PersonKey[]): Probed {
  const probed = { askers: new Map() } as Probed;

  beforeAll(async () => {
    const world = await startWorld({ demo: true });
    await tellMore(world);
    await fillBlanks(world);
    const api = await apiOf(world);
    Object.assign(probed, {
      world,
      api,
      facts: await factsOf(world),
      published: await publishedTexts(world),
    });
    for (const key of [...personas, null]) probed.askers.set(key, await askerFor(world, key, api));
  });
  afterAll(() => probed.world.close());

  describe.each(personas)('%s', key => probeOne(() => probeOf(probed, key)));
  return probed;
}

function probeOf({ api, facts, published, askers }: Probed, key: PersonKey): Probe {
  return { api, facts, published, me: facts.staff.find(one => one.key === key)!, asker: askers.get(key)! };
}

function probeOne(probe: () => Probe): void {
  test('reads of every list exactly the rows and fields that the rule book gives', async () => {
    expect(await listFindings(probe())).toEqual([]);
  });

  test('reads one record two relations deep as the rule book gives, and none that is out of sight', async () => {
    expect(await recordFindings(probe())).toEqual([]);
  });

  test('learns nothing of a hidden field from filters, searches, counts and orders', async () => {
    expect(await oracleFindings(probe())).toEqual([]);
  });

  test('follows notes, files, letters and diary exactly where the narrative may be read', async () => {
    expect(await followFindings(probe())).toEqual([]);
  });

  test('meets on the start page and in reports only what may be read', async () => {
    expect(await pageFindings(probe())).toEqual([]);
  });

  test('fetches only the letters, files and exports that are that person’s to have', async () => {
    expect(await pathFindings(probe())).toEqual([]);
  });

  test('was asked for every field of every type', () => {
    expect(unaskedFields(probe())).toEqual([]);
  });

  test('has something kept from that person wherever the rule book keeps something', () => {
    expect(unfilledFields(probe())).toEqual([]);
  });

  test('was never told a text that the rule book keeps from that person', () => {
    const { me, facts, published, asker } = probe();
    const heard = asker.transcript();
    const told = secretsOf(me, facts, published).filter(text =>
      heard.includes(JSON.stringify(text).slice(1, -1)),
    );
    expect(told).toEqual([]);
  });

  test('never meets the person who complains, as manager, auditor or administrator', () => {
    expect(metComplainants(probe())).toEqual([]);
  });
}

/** M5, M19: complaints whose person a manager, auditor or administrator was told, unless she works on them or owns what they became. */
function metComplainants({ me, facts, asker }: Probe): string[] {
  if (!['MANAGER', 'AUDITOR', 'ADMIN'].includes(me.role)) return [];
  const heard = asker.transcript().toLowerCase();
  const others = facts
    .rows('ComplaintCase')
    .filter(row => !isAssigned(row, me, facts) && facts.one('Intake', row.reroutedTo)?.owner !== me.id);
  const marks = [
    'complainantName',
    'complainantEmail',
    'complainantPhone',
    'complainantAddress',
    'publicCode',
  ];
  return others
    .filter(row =>
      marks.some(mark => typeof row[mark] === 'string' && heard.includes(String(row[mark]).toLowerCase())),
    )
    .map(nameOf);
}
