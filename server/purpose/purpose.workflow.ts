import { isInNotice } from '../../schema/policy.ts';
import { Narrative } from '../crud/columns.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { Purpose, PurposeStatus as S } from './purpose.entity.ts';

type Standing = Step<Purpose, unknown>;

abstract class PurposeAdviceInput {
  @Narrative({ about: 'What the officer tells the manager of it.', max: 4_000 })
  advice!: string;
}

abstract class PurposeReasonInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  reason!: string;
}

/** PURPOSE_NOT_IN_CURRENT_NOTICE while no sentence of the notice tells people of it (S9). */
function toldOf({ record: { noticePassage } }: Standing): Failure | null {
  return noticePassage && isInNotice(noticePassage) ? null : { code: 'PURPOSE_NOT_IN_CURRENT_NOTICE' };
}

/** BASIS_MISSING while nothing carries it, and it does not follow another purpose either (§2.12). */
function based({ record: { followsAnother, lawfulBases } }: Standing): Failure | null {
  return followsAnother || lawfulBases.length > 0 ? null : { code: 'BASIS_MISSING' };
}

/** The life of a purpose: the officer advises, a manager approves purposes and means (SD-09, UK GDPR Art 38(6)). */
export const purposeWorkflow = workflow(Purpose, {
  confirm: event<Purpose, PurposeAdviceInput>({
    about: 'The officer confirms the purpose and its bases, with advice to the manager who approves.',
    from: [S.PROPOSED],
    to: S.CONFIRMED,
    input: PurposeAdviceInput,
    guards: [toldOf, based],
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { advice: input.advice, confirmedBy: viewer.id, confirmedAt: now, reason: null });
    },
  }),
  approve: event<Purpose, object>({
    about: 'A manager approves the purpose; from today data may be used for it (S9).',
    from: [S.CONFIRMED],
    to: S.APPROVED,
    separation: [notTheSamePerson(({ author, confirmedBy }) => [author, confirmedBy])],
    guards: [toldOf],
    effect: ({ record, viewer, today }) => {
      Object.assign(record, { approvedBy: viewer.id, inForceFrom: today });
    },
  }),
  return: event<Purpose, PurposeReasonInput>({
    about: 'Sends it back to be written again; advice falls away.',
    from: [S.CONFIRMED],
    to: S.PROPOSED,
    input: PurposeReasonInput,
    effect: ({ record, input }) => {
      Object.assign(record, { reason: input.reason, advice: null, confirmedBy: null, confirmedAt: null });
    },
  }),
  retire: event<Purpose, PurposeReasonInput>({
    about:
      'Takes it out of use: nothing new is done or shared for it. Another use is another purpose (§2.16).',
    from: [S.PROPOSED, S.CONFIRMED, S.APPROVED],
    to: S.RETIRED,
    input: PurposeReasonInput,
    effect: ({ record, input, today }) => {
      Object.assign(record, { reason: input.reason, retiredOn: today });
    },
  }),
});
