import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { raw } from '@mikro-orm/core';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { Ability } from '../../server/access/abilities.ts';
import { readable } from '../../server/access/scope.ts';
import { whereAllowed, type Where } from '../../server/access/where.ts';
import { inTransaction } from '../../server/database/cause.ts';
import { plainCount, plainRows } from '../../server/crud/statement.ts';
import { User } from '../../server/user/user.entity.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const roles = ['DPO', 'CLINICIAN', 'AUDITOR'];
  await inTransaction(
    world.serving.app.orm.em.fork(),
    { event: 'seed', viewer: null, requestId: randomUUID() },
    async em => {
      for (let i = 0; i < 24; i++) {
        const user = em.create(User, {
          id: IDS[i],
          email: `p${i}@example.test`,
          displayName: `P${i % 3}`,
          role: roles[i % 3],
          personId: `${i % 4}`,
          designations: [[], ['SIRO'], ['SIRO', 'DEPUTY_DPO']][i % 3],
          lineManager: i % 2 ? world.people.manager.id : null,
        } as never);
        em.persist(user);
      }
      await em.flush();
    },
  );
});
afterAll(() => world.close());

/** Ids as a caseload holds them (C-01): some of these, all, or none. */
const IDS = Array.from({ length: 24 }, () => randomUUID());
const someIds = fc.subarray([...IDS.slice(0, 6), randomUUID()]);
const anyRole = fc.subarray(['DPO', 'CLINICIAN', 'AUDITOR']);
const leaf: fc.Arbitrary<object> = fc.oneof(
  fc.record({ displayName: fc.constantFrom('P0', 'P1', 'P2') }),
  fc.record({ personId: fc.record({ $ne: fc.constantFrom('0', '1') }) }),
  fc.record({ role: fc.record({ $in: anyRole }) }),
  fc.record({ role: fc.record({ $nin: anyRole }) }),
  fc.record({ designations: fc.constantFrom('SIRO', 'DEPUTY_DPO') }),
  fc.record({ designations: fc.record({ $ne: fc.constantFrom('SIRO', 'DEPUTY_DPO') }) }),
  fc.record({ id: fc.record({ $in: someIds }) }),
  fc.record({ id: fc.record({ $nin: someIds }) }),
  fc.constantFrom({ lineManager: null }, { lineManager: { $ne: null } }),
);
/** Fields of one condition are joined by AND, rules by OR; CASL 7 knows no `$or` inside a condition. */
const condition = fc
  .array(leaf, { minLength: 1, maxLength: 3 })
  .map(leaves => Object.assign({}, ...leaves) as object);
const rules = fc.array(
  fc.record({ inverted: fc.boolean(), conditions: fc.option(condition, { nil: undefined }) }),
  { minLength: 1, maxLength: 4 },
);

function abilityOf(set: { inverted: boolean; conditions?: object }[]): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  for (const { inverted, conditions } of set)
    builder[inverted ? 'cannot' : 'can'](
      'read',
      'User',
      conditions && JSON.parse(JSON.stringify(conditions)),
    );
  return builder.build();
}

test('the database and ability.can agree on random rule sets, NULLs and lists included', async () => {
  const rows = await world.serving.app.orm.em.fork().find(User, {});
  await fc.assert(
    fc.asyncProperty(rules, async set => {
      const ability = abilityOf(set);
      const expected = rows
        .filter(row => ability.can('read', subject('User', { ...row }) as never))
        .map(r => r.id);
      const em = world.serving.app.orm.em.fork();
      const found = await em.find(User, readable(ability, User) as never);
      expect(found.map(r => r.id).toSorted()).toEqual(expected.toSorted());
      // What lists and records are read by.
      const read = await plainRows(em, User, { columns: ['id'], where: readable(ability, User) });
      expect(read.map(r => r.id).toSorted()).toEqual(expected.toSorted());
      expect(await plainCount(em, User, readable(ability, User), 1_000)).toBe(expected.length);
    }),
    { numRuns: 300 },
  );
});

test('a rule that the translation does not understand is refused, never widened', () => {
  for (const conditions of [
    { displayName: { $regex: 'P' } },
    { 'lineManager.role': 'DPO' },
    { createdAt: { $lt: 1 } },
    { $or: [{ displayName: 'P0' }] },
  ]) {
    const ability = abilityOf([{ inverted: false, conditions }]);
    expect(() => whereAllowed(ability, 'read', 'User', () => false)).toThrow(/cannot be translated/);
  }
});

test.each<[string, object]>([
  ['an operator that is not known', { displayName: { $re: 'P' } }],
  ['a comparison with nothing', { displayName: { $in: undefined } }],
  ['no comparison', { displayName: {} }],
  ['what is not given', { displayName: undefined }],
  ['nothing in the place of a value', { displayName: { $gt: null } }],
  ['a list for one value', { displayName: { $ne: ['P0'] } }],
  ['another table', { lineManager: { role: 'DPO' } }],
  ['a field that is not there', { secret: 'P0' }],
  ['SQL', { [raw('true')]: [] }],
])('the reading path refuses a condition with %s', async (_, where) => {
  const em = world.serving.app.orm.em.fork();
  await expect(plainRows(em, User, { columns: ['id'], where: where as Where })).rejects.toThrow(
    /cannot be|compared with nothing|has no field/,
  );
});

test('without a rule nothing is readable', async () => {
  const em = world.serving.app.orm.em.fork();
  expect(await em.count(User, readable(abilityOf([]), User) as never)).toBe(0);
  expect(await plainCount(em, User, readable(abilityOf([]), User), 1_000)).toBe(0);
});
