import { heading, list, paragraph } from '../document.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { complaintLaw, contactParts, particulars, regulatorParts } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What L-01 is made from; dates are `YYYY-MM-DD`. */
export interface ComplaintAcknowledgement extends LetterData {
  receivedOn: string;
  /** What the person complains about, in their own words or ours. */
  summary: string;
  whatHappensNext: string[];
  /** By when the person hears from us again. */
  nextUpdateBy: string;
  /** Who answers instead of the data protection officer, where the complaint is about that office (M17). */
  contact?: string | null;
}

/** L-01: we have your complaint (CP-2, M10). */
export const complaintAcknowledgement: Template<ComplaintAcknowledgement> = {
  code: LetterTemplate.L01,
  version: 1,
  mandatory: ['reference', 'receivedOn', 'summary', 'whatHappensNext', 'nextUpdateBy'],
  compose: (data, setting) => ({
    title: 'We have received your complaint',
    blocks: [
      particulars(data, setting),
      paragraph(
        `Thank you for telling us about your concern. We received your complaint on ${longDate(data.receivedOn)}.`,
      ),
      heading('What you told us'),
      paragraph(data.summary),
      heading('What happens next'),
      list(data.whatHappensNext),
      paragraph(
        `We will write to you again by ${longDate(data.nextUpdateBy)}, even if we have not finished by then.`,
      ),
      ...contactParts(setting.profile, data.contact),
      ...regulatorParts(
        setting.profile,
        'You may complain to the regulator at any time, also while we look into your complaint',
      ),
      complaintLaw(),
    ],
  }),
};
