import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { Ability } from '../server/access/abilities.ts';
import { NO_REACH } from '../server/access/reach.ts';
import { copySelect } from '../server/crud/copy-select.ts';
import { Snapshot } from '../server/crud/snapshot.ts';
import { ProcessingActivity } from '../server/processing-activity/processing-activity.entity.ts';
import { activeActivity } from './support/processing.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await activeActivity(world, { title: 'Kept close', security: 'Untold safe', lawfulBasis: 'PUBLIC_TASK' });
  await activeActivity(world, { title: 'Told', security: 'Locks', lawfulBasis: 'CONTRACT' });
});
afterAll(() => world.close());

type Rules = AbilityBuilder<Ability>;

/** The rows of a file as somebody with these rights would have them. */
async function copied(rights: (rules: Rules) => void): Promise<unknown[]> {
  const rules = new AbilityBuilder<Ability>(createMongoAbility);
  rights(rules);
  const { app } = world.serving;
  const cells = [
    { key: 'title', field: 'title' },
    { key: 'security', field: 'security', otherwise: 'none' },
  ] as const;
  const asked = { cells, where: { status: 'ACTIVE' }, order: 'reference' } as const;
  const snapshot = await Snapshot.begin(app, NO_REACH);
  const select = copySelect(app.orm.em, rules.build(), ProcessingActivity, asked, 'json');
  const parts: Buffer[] = [];
  for await (const part of snapshot.rows(select, 'json', [])) parts.push(part);
  await snapshot.end();
  return JSON.parse(`[${Buffer.concat(parts).toString()}]`) as unknown[];
}

test('a file has the rows that the rules give and no others', async () => {
  expect(await copied(() => undefined)).toEqual([]);
  expect(await copied(({ can }) => can('read', 'ProcessingActivity', { title: `'; drop` }))).toEqual([]);
  expect(
    await copied(({ can }) => can('read', 'ProcessingActivity', { title: { $in: ['Told', 'X'] } })),
  ).toEqual([{ title: 'Told', security: 'Locks' }]);
});

test('a field that is hidden in lists is hidden in files, row by row', async () => {
  const hidden = await copied(({ can, cannot }) => {
    can('read', 'ProcessingActivity');
    cannot('read', 'ProcessingActivity', ['security'], { lawfulBasis: 'PUBLIC_TASK' });
  });
  expect(hidden).toEqual([
    { title: 'Kept close', security: null },
    { title: 'Told', security: 'Locks' },
  ]);
  const whole = await copied(({ can, cannot }) => {
    can('read', 'ProcessingActivity');
    cannot('read', 'ProcessingActivity', ['security']);
  });
  expect(JSON.stringify(whole)).not.toMatch(/Untold|Locks/);
});
