import { reviewDates } from '../clock/review.ts';
import { Refusal } from '../errors.ts';
import { event, notTheSamePerson, type Step } from '../workflow/workflow.ts';
import { markParts } from './contract-parts.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { takenOnInTime } from '../organisation-profile/current-profile.ts';
import { ContractStatus as S, SigningAdvice, type ProcessorContract } from './processor-contract.entity.ts';
import {
  ACTIVATION,
  advised,
  checklistComplete,
  dueDiligenceInDate,
  unsigned,
} from './processor-contract.guards.ts';
import { AdviceInput, ClosingInput, SignatureInput, TakeOnInput } from './processor-contract.inputs.ts';

type Closing = Step<ProcessorContract, ClosingInput>;

/** Makes a contract active on a day; the first review is 12 months later (§2.8). Timers use it too. */
export function beginActive(record: ProcessorContract, today: string): void {
  record.activatedOn ??= today;
  record.nextReviewAt ??= reviewDates(today).nextReviewAt;
}

/** A signature stands for the text as it was: a contract that goes back has none, and needs new advice. */
export function withdrawSignature(record: ProcessorContract): void {
  Object.assign(record, {
    signedBy: null,
    signedOn: null,
    counterSignatory: null,
    counterSignedOn: null,
    reasonNotFollowed: null,
  });
  Object.assign(record, { advice: null, dpoAdvice: null, advisedBy: null, advisedAt: null });
}

async function close({ em, record, input }: Closing): Promise<void> {
  record.closingReason = input.reason;
  await markParts(em, record.id, false);
}

function reasonedSignature({ record, input, today }: Step<ProcessorContract, SignatureInput>): null {
  notInFuture({ signedOn: input.signedOn, counterSignedOn: input.counterSignedOn }, today);
  if (record.advice === SigningAdvice.DO_NOT_SIGN && !input.reasonNotFollowed) {
    throw new Refusal('INVALID_INPUT', {
      fields: { reasonNotFollowed: 'is needed where the advice is not followed' },
    });
  }
  return null;
}

/** From prospect to active (§4.4). */
export const signing = {
  startDueDiligence: event<ProcessorContract, object>({
    about: 'Begins to examine the processor.',
    from: [S.PROSPECT],
    to: S.DUE_DILIGENCE,
  }),
  passDueDiligence: event<ProcessorContract, object>({
    about: 'Goes on to negotiate; an approved review must have passed within 12 months.',
    from: [S.DUE_DILIGENCE],
    to: S.NEGOTIATION,
    guards: [dueDiligenceInDate],
  }),
  failDueDiligence: event<ProcessorContract, ClosingInput>({
    about: 'Rejects the processor; nobody overrides it (§4.4).',
    from: [S.DUE_DILIGENCE],
    to: S.REJECTED,
    input: ClosingInput,
    effect: close,
  }),
  abandon: event<ProcessorContract, ClosingInput>({
    about: 'Gives the contract up before it is active.',
    from: [S.PROSPECT, S.NEGOTIATION, S.READY_TO_SIGN],
    to: S.REJECTED,
    input: ClosingInput,
    effect: close,
  }),
  completeChecklist: event<ProcessorContract, object>({
    about: 'Hands the contract over for signature; every clause must be present (§2.8).',
    from: [S.NEGOTIATION],
    to: S.READY_TO_SIGN,
    guards: [checklistComplete],
    effect: ({ em, record }) => markParts(em, record.id, false),
  }),
  returnToNegotiation: event<ProcessorContract, ClosingInput>({
    about: 'Takes the contract back; signature and advice fall away.',
    from: [S.READY_TO_SIGN],
    to: S.NEGOTIATION,
    input: ClosingInput,
    effect: async ({ em, record }) => {
      withdrawSignature(record);
      await markParts(em, record.id, true);
    },
  }),
  advise: event<ProcessorContract, AdviceInput>({
    about: 'Records the advice of the data protection officer to the signatory (§2.18).',
    from: [S.READY_TO_SIGN, S.REMEDIATION],
    input: AdviceInput,
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, {
        advice: input.advice,
        dpoAdvice: input.dpoAdvice,
        advisedBy: viewer.id,
        advisedAt: now,
      });
    },
  }),
  sign: event<ProcessorContract, SignatureInput>({
    about: 'Signs for us, by somebody who neither entered the contract nor advised on it (SD-03).',
    from: [S.READY_TO_SIGN, S.REMEDIATION],
    input: SignatureInput,
    separation: [notTheSamePerson(contract => [contract.author, contract.advisedBy])],
    guards: [unsigned, advised],
    checks: [reasonedSignature],
    effect: ({ record, input, viewer }) => {
      Object.assign(record, { signedBy: viewer.id, reasonNotFollowed: input.reasonNotFollowed ?? null });
      record.signedOn = input.signedOn;
      record.counterSignatory = input.counterSignatory;
      record.counterSignedOn = input.counterSignedOn;
    },
  }),
  activate: event<ProcessorContract, object>({
    about: 'Lets the processor have data; refused with everything that is missing (§2.8).',
    from: [S.READY_TO_SIGN],
    to: S.ACTIVE,
    guards: ACTIVATION,
    effect: ({ record, today }) => beginActive(record, today),
  }),
  takeOn: event<ProcessorContract, TakeOnInput>({
    about: 'Enters a contract that was in force before this register, to be completed by a date (M4).',
    from: [S.PROSPECT],
    to: S.REMEDIATION,
    input: TakeOnInput,
    checks: [
      async ({ context, em, input, today }) => {
        await takenOnInTime(em, context.app.env, input, today);
        return null;
      },
    ],
    effect: async ({ em, record, input }) => {
      record.startOn = input.inForceSince;
      record.remediationOwner = input.remediationOwner;
      record.remediationDueBy = input.dueBy;
      await markParts(em, record.id, false);
    },
  }),
};
