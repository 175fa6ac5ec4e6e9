import { heading, list, paragraph } from '../document.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate, longMoment } from '../london-date.ts';
import { contactParts, particulars, regulatorParts } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What L-12 is made from; `saidOn` is `YYYY-MM-DD`. */
interface ConsentWithdrawn extends LetterData {
  /** What had been agreed to, in the words in which it was asked. */
  wording: string;
  saidOn: string;
  effectiveAt: Date;
  stops: string[];
  /** What goes on whatever the person agrees to, and on which basis (X3). */
  continues: string[];
}

/** L-12: what stops, what goes on and why, and since when (§2.13). */
export const consentWithdrawn: Template<ConsentWithdrawn> = {
  code: LetterTemplate.L12,
  version: 1,
  mandatory: ['reference', 'wording', 'saidOn', 'effectiveAt', 'stops', 'continues'],
  compose: (data, setting) => ({
    title: 'You have withdrawn what you had agreed to',
    blocks: [
      particulars(data, setting),
      paragraph(
        `On ${longDate(data.saidOn)} you told us that you withdraw your answer to this question:\n“${data.wording}”`,
      ),
      paragraph(
        `Your withdrawal took effect on ${longMoment(data.effectiveAt)}. You need not give a reason. What was done before then stays lawful.`,
      ),
      heading('What stops'),
      list(data.stops),
      heading('What goes on, and on which basis'),
      list(data.continues),
      paragraph('You may agree again whenever you like: tell any member of our staff.'),
      ...contactParts(setting.profile, null),
      ...regulatorParts(setting.profile, 'If you are not content with us, you may complain to the regulator'),
      paragraph(`Your right to withdraw is in Article 7(3) of the ${DATA_PROTECTION_LAW}.`),
    ],
  }),
};
