import Sequencer from '@jest/test-sequencer';

type Test = Parameters<Sequencer['sort']>[0][number];

/** Suites that take a minute or more: begun last, one of them would keep one core busy while the other has nothing to do. */
const LONG = [/\/e2e\/access/, /\/access\/(probe|fire|effects)/, /\/e2e\//];

/** Puts the long suites first; among equals jest's own order stands. (jest wants a default export.) */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }: Test): number {
  const place = LONG.findIndex(pattern => pattern.test(path));
  return place === -1 ? LONG.length : place;
}
