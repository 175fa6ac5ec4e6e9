import { heading, list, paragraph } from '../document.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { complaintAcknowledgement, type ComplaintAcknowledgement } from './complaint-acknowledgement.ts';
import { plainContactParts, plainLaw, plainRegulatorParts } from './plain-parts.ts';
import { particulars } from './standing-parts.ts';
import type { Template } from './template.ts';

/** L-01 in plain language, for a child (CP-13): it needs and says what L-01 does. */
export const plainComplaintAcknowledgement: Template<ComplaintAcknowledgement> = {
  code: LetterTemplate.L01_PLAIN,
  version: 1,
  mandatory: complaintAcknowledgement.mandatory,
  compose: (data, setting) => ({
    title: 'We have got your complaint',
    blocks: [
      particulars(data, setting),
      paragraph(
        `Thank you for telling us that something is wrong. Your complaint reached us on ${longDate(data.receivedOn)}. You did the right thing, and nobody will treat you badly for it.`,
      ),
      heading('What you told us'),
      paragraph(data.summary),
      heading('What happens now'),
      list(data.whatHappensNext),
      paragraph(
        `We will write to you by ${longDate(data.nextUpdateBy)}. We will do that even if we are not finished.`,
      ),
      ...plainContactParts(setting.profile, data.contact),
      ...plainRegulatorParts(setting.profile, 'You can also complain to the regulator.'),
      plainLaw(),
    ],
  }),
};
