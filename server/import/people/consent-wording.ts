import type { SqlEntityManager } from '@mikro-orm/sql';
import { londonDate } from '../../clock/calendar.ts';
import { wasAsked } from '../../consent/answer-checks.ts';
import { ConsentQuestion } from '../../consent/consent-question.entity.ts';
import { longDate } from '../../letter/london-date.ts';
import type { CellProblem } from '../importer.ts';
import type { ImportedConsentFields } from './consent.fields.ts';

/** Every edition that was ever asked. */
export async function editionsAsked(em: SqlEntityManager): Promise<ConsentQuestion[]> {
  return em.find(ConsentQuestion, { inUseSince: { $ne: null } }, { disableIdentityMap: true });
}

/** The words to which a row answers: those that it names, else those in use on that day. What is wrong is told by column. */
export function wordingOf(
  row: Partial<ImportedConsentFields>,
  editions: readonly ConsentQuestion[],
  wrong: CellProblem[],
): ConsentQuestion | undefined {
  const { code, edition, givenAt, noticeVersion } = row;
  // What is missing is told already.
  if (!code || !givenAt) return undefined;
  const ofQuestion = editions.filter(one => one.code === code);
  const day = londonDate(givenAt);
  const isNamed = edition !== undefined && edition !== null;
  const asked = ofQuestion.filter(one => wasAsked(one, day));
  // Of a day on which one edition followed the other, the later one.
  const found = isNamed
    ? ofQuestion.find(one => one.edition === edition)
    : asked.toSorted((a, b) => b.edition - a.edition)[0];
  if (!found) wrong.push(isNamed ? { column: 'edition', message: 'was never asked' } : neverAsked());
  else if (!wasAsked(found, day)) wrong.push({ column: 'givenAt', message: notThen(found) });
  if (found && noticeVersion && found.noticeVersion !== noticeVersion)
    wrong.push({
      column: 'noticeVersion',
      message: `is not the version that was shown with these words, which is ${found.noticeVersion}`,
    });
  return found;
}

function neverAsked(): CellProblem {
  const message =
    'is a day on which the question was not asked in any words that are known: the data protection officer takes on the wording first';
  return { column: 'givenAt', message };
}

function notThen({ inUseSince, retiredOn }: ConsentQuestion): string {
  const until = retiredOn ? ` until ${longDate(retiredOn)}` : '';
  return `is not a day on which these words were asked, which was from ${longDate(inUseSince!)}${until}`;
}
