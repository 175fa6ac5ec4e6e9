import { facts, heading, list, paragraph } from '../document.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { contactParts, particulars, regulatorParts } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What L-04 is made from; dates are `YYYY-MM-DD`. */
interface RequestAcknowledgement extends LetterData {
  /** What the person asks for, in words: such as "A copy of your personal data". */
  right: string;
  receivedOn: string;
  dueOn: string;
  /** What is needed to be sure who asks; null where nothing is. */
  proofNeeded: string | null;
}

/** L-04: we have your request, by when we answer, and that it costs nothing (Annex B, S7, X1). */
export const requestAcknowledgement: Template<RequestAcknowledgement> = {
  code: LetterTemplate.L04,
  version: 1,
  mandatory: ['reference', 'right', 'receivedOn', 'dueOn'],
  compose: (data, setting) => ({
    title: 'We have received your request about your personal data',
    blocks: [
      particulars(data, setting),
      paragraph(`Thank you for your request. We received it on ${longDate(data.receivedOn)}.`),
      heading('What you ask for'),
      paragraph(data.right),
      heading('By when we answer'),
      paragraph(
        `We answer by ${longDate(data.dueOn)}. If we need longer, or need anything from you, we tell you before then and say why.`,
      ),
      heading('It is free of charge'),
      paragraph('You pay nothing for this request, nor for our answer.'),
      heading('What we need from you'),
      ...(data.proofNeeded
        ? [list([data.proofNeeded])]
        : [paragraph('Nothing. We are sure enough that it is you who asks.')]),
      facts(['Law', DATA_PROTECTION_LAW]),
      ...contactParts(setting.profile, null),
      ...regulatorParts(setting.profile, 'If you are not content with us, you may complain to the regulator'),
    ],
  }),
};
