import { Choice, Narrative } from '../crud/columns.ts';
import { event, workflow } from '../workflow/workflow.ts';
import { SharingMethod } from './disclosure.vocabulary.ts';
import { NotificationStatus as S, RecipientNotification } from './recipient-notification.entity.ts';
import { writeOfChange } from './sharing-letters.ts';

/** How the recipient is told. */
export class TellRecipientInput {
  @Choice(SharingMethod, 'SharingMethod', { about: 'How it is told.' })
  method!: SharingMethod;
}

/** Why the recipient cannot be told. */
export class ExcuseRecipientInput {
  @Narrative({ about: 'Why it is impossible, or out of all proportion (Art 19).', max: 2_000 })
  excuse!: string;
}

/** A recipient is told, or cannot be (Art 19). */
export const recipientNotificationWorkflow = workflow(RecipientNotification, {
  tell: event<RecipientNotification, TellRecipientInput>({
    about: 'Tells the recipient what changed; the letter is written (L-20).',
    from: [S.DUE],
    to: S.TOLD,
    input: TellRecipientInput,
    effect: async step => {
      const { record, input, viewer, now } = step;
      Object.assign(record, { method: input.method, settledBy: viewer.id, settledAt: now });
      await writeOfChange(step, input.method);
    },
  }),
  excuse: event<RecipientNotification, ExcuseRecipientInput>({
    about: 'Says that telling it is impossible or out of all proportion, and why (Art 19).',
    from: [S.DUE],
    to: S.EXCUSED,
    input: ExcuseRecipientInput,
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { ...input, settledBy: viewer.id, settledAt: now });
    },
  }),
});
