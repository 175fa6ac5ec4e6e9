import { Choice, Instant, Narrative } from '../crud/columns.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { refuseField } from '../errors.ts';
import { event, notTheSamePerson, workflow, type Guard, type Step } from '../workflow/workflow.ts';
import { ConsentDefect, ConsentHow, ConsentRecord, ConsentStatus as S } from './consent-record.entity.ts';
import { standingOf } from './current-consent.ts';
import { stopWhatRests, withdraw } from './withdrawn.ts';

/** How the person said so; nothing else is asked, so that it is as easy as giving (Art 7(3)). */
export class WithdrawConsentInput {
  @Choice(ConsentHow, 'ConsentHow', { about: 'How the person said so.' })
  withdrawnHow!: ConsentHow;

  @Instant({ about: 'When, where it was before now. It takes effect now.', optional: true })
  withdrawalSaidAt: Date | null = null;
}

/** What was wrong, and what was done about it. */
export class InvalidateConsentInput {
  @Choice(ConsentDefect, 'ConsentDefect', { about: 'What was wrong.' })
  defect!: ConsentDefect;

  @Narrative({ about: 'Why it does not count.', max: 2_000 })
  invalidatedReason!: string;

  @Narrative({ about: 'What was or is done about what had rested on it.', max: 2_000 })
  remediation!: string;
}

/** What has run out is withdrawn no more, even before the timer has written so. */
const stillStands: Guard<ConsentRecord> = ({ record, today }) =>
  standingOf(record, today) === record.status ? null : { code: 'INVALID_TRANSITION' };

/** Stored only (§2.6). A withdrawal passes: the person may do it at any time (Art 7(3)). */
const notRestricted: Guard<ConsentRecord> = ({ record }) =>
  record.restricted ? { code: 'PROCESSING_RESTRICTED' } : null;

function afterTheAnswer({ record, input, now }: Step<ConsentRecord, WithdrawConsentInput>): null {
  const { withdrawalSaidAt } = input;
  notInFuture({ withdrawalSaidAt }, now);
  if (withdrawalSaidAt && withdrawalSaidAt < record.givenAt)
    refuseField('withdrawalSaidAt', 'is before the answer');
  return null;
}

/** The life of an answer (§4.6). */
export const consentRecordWorkflow = workflow(ConsentRecord, {
  withdraw: event<ConsentRecord, WithdrawConsentInput>({
    about: 'Withdraws the consent, effective at once; what was done before stays lawful (Art 7(3)).',
    from: [S.GRANTED],
    to: S.WITHDRAWN,
    input: WithdrawConsentInput,
    guards: [stillStands],
    checks: [afterTheAnswer],
    effect: async ({ context, em, record, input, viewer, now }) => {
      const said = { how: input.withdrawnHow, saidAt: input.withdrawalSaidAt ?? now };
      const ended = { app: context.app, record, by: viewer.id };
      await context.beyondReach(em, () => withdraw(em, ended, said));
    },
  }),
  invalidate: event<ConsentRecord, InvalidateConsentInput>({
    about:
      'Says that the answer never counted, why, and what was done about what had rested on it; a right one is another record (C-10).',
    from: [S.GRANTED, S.REFUSED, S.EXPIRED, S.SUPERSEDED],
    to: S.INVALIDATED,
    input: InvalidateConsentInput,
    separation: [notTheSamePerson(({ takenBy }) => [takenBy])],
    guards: [notRestricted],
    effect: async ({ context, em, record, input, viewer, now }) => {
      const { defect, invalidatedReason, remediation } = input;
      const by = viewer.id;
      await context.beyondReach(em, async () => {
        const found = { defect, invalidatedReason, remediation, invalidatedAt: now, invalidatedBy: by };
        Object.assign(record, { ...found, status: S.INVALIDATED });
        if (record.latest) await stopWhatRests(em, { app: context.app, record, by });
      });
    },
  }),
});
