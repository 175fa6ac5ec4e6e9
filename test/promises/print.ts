import { POLICY } from '../../schema/policy.ts';
import { KEPT_BY } from '../../server/promise/kept-by.ts';
import { promiseTests } from './trace.ts';

/** Prints each promise of the notice with its tests and what is still open; exit 1 where a kept one has no test. */
const tests = await promiseTests();
const promises = POLICY.flatMap(section => section.promises);
const untested = promises.filter(({ code }) => KEPT_BY[code] && !tests.has(code));
for (const { heading, promises: these } of POLICY) {
  console.log(`\n${heading}`);
  for (const { code, text } of these) {
    console.log(`${code.padEnd(5)} ${KEPT_BY[code] ? '' : '[open: not built] '}${text}`);
    for (const name of tests.get(code) ?? []) console.log(`        ${name}`);
    if (untested.some(each => each.code === code)) console.log('        [open: no test names it]');
  }
}
const built = promises.filter(({ code }) => KEPT_BY[code]).length;
console.log(`\n${built} of ${promises.length} promises built, ${untested.length} of them without a test`);
if (untested.length > 0) process.exitCode = 1;
