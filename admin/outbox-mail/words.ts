import type { Words } from '../core/words/words.ts';

/** What the panel says of mails. */
export const outboxMailWords: Words = {
  resources: {
    outboxMails: {
      name: 'Mail |||| Mails',
      about:
        'Mails that wait or have left. What they say stays with the case; here is only whether they arrive.',
      empty:
        'No mail has been written yet. Letters, invitations and the morning’s overview will appear here.',
      fields: {
        purpose: 'For',
        maskedTo: 'To',
        state: 'State',
        attempts: 'Tries',
        lastTriedAt: 'Last tried',
        sentAt: 'Sent',
        failure: 'What the mail server said',
        createdAt: 'Written',
      },
      sections: { mail: 'The mail' },
    },
  },
  enums: {
    MailState: {
      QUEUED: 'Waiting',
      SENDING: 'Being sent',
      SENT: 'Sent',
      FAILED: 'Failed, will be tried again',
    },
    MailPurpose: {
      LETTER: 'A letter',
      DIGEST: 'The morning’s overview',
      INVITATION: 'An invitation',
      BREAK_GLASS: 'Broken glass',
      PREFERENCE_LINK: 'A client’s personal link',
      AGENCY_LIAISON: 'Question to an agency',
      PROCESSING: 'Processing for people who cannot consent',
      WEB_ENQUIRY: 'Receipt of a web enquiry',
    },
  },
};

/** How a mail is called: it has no name but its masked address. */
export function mailName({ maskedTo }: { id: unknown; maskedTo?: unknown }): string {
  return `Mail to ${String(maskedTo)}`;
}
