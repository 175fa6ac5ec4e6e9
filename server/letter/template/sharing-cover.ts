import { heading, list, paragraph } from '../document.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { DATA_PROTECTION_LAW } from '../law.ts';
import { contactParts, particulars } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** What the letter with shared data is made from. */
export interface SharingCover extends LetterData {
  recipient: string;
  purpose: string;
  permission: string;
  items: string[];
  agreement?: string | null;
  /** The recipient's own privacy notice on the web. */
  noticeUrl?: string | null;
}

/** To the recipient, with what is shared: what it may be used for, and where our responsibility ends (S74, S75). */
export const sharingCover: Template<SharingCover> = {
  code: LetterTemplate.SHARING_COVER,
  version: 1,
  mandatory: ['reference', 'recipient', 'purpose', 'permission', 'items'],
  compose: (data, setting) => ({
    title: 'What we share with you, and what it may be used for',
    blocks: [
      particulars(data, setting),
      paragraph(
        `We share data about one person with ${data.recipient}. The person is named only in what we send beside this letter.`,
      ),
      heading('What is shared'),
      list(data.items),
      heading('What it may be used for'),
      paragraph(
        `${data.purpose}, and nothing else. We share it ${data.permission}${data.agreement ? `, under the agreement ${data.agreement}` : ''}.`,
      ),
      heading('What the person gives you beyond this'),
      paragraph(
        `Whatever the person gives you beyond what we were allowed to share is governed by your own privacy statement, ${
          data.noticeUrl ? `which is at ${data.noticeUrl}` : 'which you give to the person'
        }. We are not responsible for your use of it.`,
      ),
      paragraph(
        'If something here is wrong, or you received it by mistake, tell us at once and use nothing of it.',
      ),
      ...contactParts(setting.profile, null),
      paragraph(`We share personal data under the ${DATA_PROTECTION_LAW}.`),
    ],
  }),
};
