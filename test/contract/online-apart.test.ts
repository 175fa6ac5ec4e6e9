import type { EntityClass } from '../../server/crud/columns.ts';
import { resourceOf, resourcesInUse } from '../../server/crud/resource.ts';
import '../../server/resources.ts';
import { OnlineIdentifier } from '../../server/online-identifier/online-identifier.entity.ts';
import { User } from '../../server/user/user.entity.ts';

/** What a record links to by its columns. */
function linked(entity: EntityClass): EntityClass[] {
  return resourceOf(entity)
    .columns.filter(({ kind }) => kind === 'link')
    .map(({ target }) => target!());
}

/** Everything that is reached from a record by links, in any number of steps. */
function reachedFrom(start: EntityClass): Set<EntityClass> {
  const reached = new Set<EntityClass>();
  const next = linked(start);
  for (let entity = next.pop(); entity; entity = next.pop()) {
    if (reached.has(entity)) continue;
    reached.add(entity);
    next.push(...linked(entity));
  }
  return reached;
}

test('S24: no record of the house leads to an online identifier, in however many steps', () => {
  const leading = resourcesInUse().filter(({ entity }) => reachedFrom(entity).has(OnlineIdentifier));
  expect(leading.map(({ name }) => name)).toEqual([]);
});

test('S24: an online identifier leads to the colleague who recorded it and to nobody else', () => {
  expect([...reachedFrom(OnlineIdentifier)]).toEqual([User]);
});

test('S24: it holds no id of a client, and none of the columns by which a record is a client’s or a case’s', () => {
  const names = resourceOf(OnlineIdentifier).columns.map(({ name }) => name);
  expect(
    names.filter(name => /client|referral|recordId|subject|barred|restricted|person/i.test(name)),
  ).toEqual([]);
  expect(resourceOf(OnlineIdentifier).columns.filter(({ kind }) => kind === 'ids')).toEqual([]);
});
