import { isNonNullType } from 'graphql';
import { callOf, plausible, queriesOf, valueOf } from './api.ts';
import { unexpectedFields } from './completeness.ts';
import { probeReading } from './probing.ts';

const probed = probeReading(['entry', 'clinician', 'clinician2', 'admin', 'auditor']);

test('every type and field of the API is expected by name', () => {
  expect(unexpectedFields(probed.api)).toEqual([]);
});

test('nobody reads anything but what is published', async () => {
  const leaf = plausible({
    today: '2026-01-05',
    now: '2026-01-05T09:00:00Z',
    idFor: () => crypto.randomUUID(),
  });
  const published = ['publishedRetentionSchedule', 'viewer'];
  for (const field of queriesOf(probed.api).filter(f => !published.includes(f.name))) {
    const given = field.args
      .filter(arg => isNonNullType(arg.type))
      .map(arg => [arg.name, valueOf(arg.type, leaf, [arg.name])]);
    const { data, errors } = await probed.askers
      .get(null)!
      .ask(callOf('query', field), Object.fromEntries(given));
    // What may be empty leaves its place in the answer, and nothing in it.
    const told = data?.[field.name] ?? null;
    expect([field.name, told, errors[0]?.extensions.code]).toEqual([field.name, null, 'UNAUTHENTICATED']);
  }
});
