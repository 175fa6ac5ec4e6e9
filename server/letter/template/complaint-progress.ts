import { heading, list, paragraph } from '../document.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { complaintLaw, contactParts, particulars, regulatorParts } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What L-02 is made from; dates are `YYYY-MM-DD`. */
export interface ComplaintProgress extends LetterData {
  receivedOn: string;
  done: string[];
  remaining: string[];
  nextUpdateBy: string;
  contact?: string | null;
}

/** L-02: how far we are with your complaint (CP-4). */
export const complaintProgress: Template<ComplaintProgress> = {
  code: LetterTemplate.L02,
  version: 1,
  mandatory: ['reference', 'receivedOn', 'done', 'remaining', 'nextUpdateBy'],
  compose: (data, setting) => ({
    title: 'How far we are with your complaint',
    blocks: [
      particulars(data, setting),
      paragraph(
        `We are writing about the complaint that we received on ${longDate(data.receivedOn)}. We have not finished yet.`,
      ),
      heading('What we have done'),
      list(data.done),
      heading('What remains to be done'),
      list(data.remaining),
      paragraph(`We will write to you again by ${longDate(data.nextUpdateBy)}.`),
      ...contactParts(setting.profile, data.contact),
      ...regulatorParts(
        setting.profile,
        'You may complain to the regulator at any time, also while we look into your complaint',
      ),
      complaintLaw(),
    ],
  }),
};
