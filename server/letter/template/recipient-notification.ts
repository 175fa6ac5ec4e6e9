import { heading, list, paragraph } from '../document.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';
import { longDate } from '../london-date.ts';
import { contactParts, particulars } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What L-20 is made from; dates are `YYYY-MM-DD`. */
export interface RecipientChange extends LetterData {
  sharedOn: string;
  items: string[];
  whatChanged: string;
  actionAsked: string;
  confirmBy: string;
}

/** L-20: to a recipient, that something changed about what it received (UK GDPR Art 19). */
export const recipientChange: Template<RecipientChange> = {
  code: LetterTemplate.L20,
  version: 1,
  mandatory: ['reference', 'sharedOn', 'items', 'whatChanged', 'actionAsked', 'confirmBy'],
  compose: (data, setting) => ({
    title: 'Something has changed about what we shared with you',
    blocks: [
      particulars(data, setting),
      paragraph(
        `On ${longDate(data.sharedOn)} we shared data about one person with you. You find the person by our reference in what we sent then.`,
      ),
      heading('What you received'),
      list(data.items),
      heading('What has changed'),
      paragraph(data.whatChanged),
      heading('What we ask you to do'),
      paragraph(data.actionAsked),
      paragraph(`Please confirm by ${longDate(data.confirmBy)}.`),
      ...contactParts(setting.profile, null),
      paragraph(`We tell you under the ${DATA_PROTECTION_LAW}, Article 19 of the UK GDPR.`),
    ],
  }),
};
