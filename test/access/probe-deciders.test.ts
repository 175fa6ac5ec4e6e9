import { resourcesInUse } from '../../server/crud/resource.ts';
import { probeReading } from './probing.ts';

const probed = probeReading(['dpo', 'dpo2', 'manager', 'manager2']);

test('every type has rows: one shown to the wrong person would be seen', () => {
  const empty = resourcesInUse().filter(({ name }) => probed.facts.rows(name).length === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
});
