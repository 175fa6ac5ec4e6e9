import { heading, list, paragraph } from '../document.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { complaintProgress, type ComplaintProgress } from './complaint-progress.ts';
import { plainContactParts, plainLaw, plainRegulatorParts } from './plain-parts.ts';
import { particulars } from './standing-parts.ts';
import type { Template } from './template.ts';

/** L-02 in plain language, for a child (CP-13): it needs and says what L-02 does. */
export const plainComplaintProgress: Template<ComplaintProgress> = {
  code: LetterTemplate.L02_PLAIN,
  version: 1,
  mandatory: complaintProgress.mandatory,
  compose: (data, setting) => ({
    title: 'We are still working on your complaint',
    blocks: [
      particulars(data, setting),
      paragraph(
        `Your complaint reached us on ${longDate(data.receivedOn)}. We are not finished yet. This is how far we are.`,
      ),
      heading('What we have done'),
      list(data.done),
      heading('What we still have to do'),
      list(data.remaining),
      paragraph(`We will write to you again by ${longDate(data.nextUpdateBy)}.`),
      ...plainContactParts(setting.profile, data.contact),
      ...plainRegulatorParts(setting.profile, 'You can also complain to the regulator.'),
      plainLaw(),
    ],
  }),
};
