import { turns } from '../server/auth/in-turn.ts';

const inTurn = turns(2);

test('of many who sign in at once two are looked at, in the order in which they came; who fails holds nobody up', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3, 4].map(place =>
    inTurn(async () => {
      begun.push(place);
      await new Promise<void>(resolve => (ends[place] = resolve));
      if (place === 1) throw new Error('a hash that cannot be read');
      return place;
    }).catch((error: Error) => error.message),
  );
  const settled = () => new Promise(resolve => setImmediate(resolve));
  await settled();
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]!();
  ends[2]!();
  await settled();
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  ends[3]!();
  ends[4]!();
  expect(await Promise.all(all)).toEqual([0, 'a hash that cannot be read', 2, 3, 4]);
  expect(await inTurn(() => Promise.resolve('free again'))).toBe('free again');
});
