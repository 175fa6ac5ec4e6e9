import { standingHolds } from '../hold/standing-holds.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { Choice, Day, Narrative, Text } from '../crud/columns.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import { londonDate } from '../clock/calendar.ts';
import { event, notTheSamePerson, workflow, type Guard, type Step } from '../workflow/workflow.ts';
import {
  DestructionMethod,
  HoldingMedium,
  HoldingStatus as S,
  RecordHolding,
} from './record-holding.entity.ts';

/** When it was scanned, and where the scan is. */
export class DigitiseHoldingInput {
  @Day({ about: 'When it was scanned or copied.' })
  digitisedAt!: string;

  @Text({ about: 'Where the scan is, such as a folder of the care-record system.' })
  scanLocation!: string;
}

/** What was compared. */
export class CheckHoldingInput {
  @Narrative({
    about: 'What was compared with the original, or why the scan is not good enough.',
    max: 2_000,
  })
  checkNote!: string;
}

/** When and how the original went. */
export class DestroyHoldingInput {
  @Day({ about: 'When the original was destroyed.' })
  destroyedAfterScanAt!: string;

  @Choice(DestructionMethod, 'DestructionMethod', { about: 'How.' })
  destructionMethod!: DestructionMethod;
}

/** What is electronic already is not scanned. */
const hasAnOriginal: Guard<RecordHolding> = ({ record }) =>
  record.medium === HoldingMedium.ELECTRONIC ? { code: 'INVALID_TRANSITION' } : null;

/** What is held with everything, or with its type of record, is not destroyed, on whatever it is kept (§3.5, S20). */
const notOnHold: Guard<RecordHolding> = async ({ em, record }) => {
  const rule = record.rule && (await em.findOneOrFail(RetentionRule, record.rule, { filters: false }));
  const holds = await standingHolds(em, rule ? [rule.code] : []);
  return holds.some(({ releasedOn }) => !releasedOn) ? { code: 'RECORD_ON_HOLD' } : null;
};

/** Stored only: the original of what is restricted is not destroyed either (§2.6). */
const notRestricted: Guard<RecordHolding> = ({ record }) =>
  record.restricted ? { code: 'PROCESSING_RESTRICTED' } : null;

function hasHappened({ input, today }: Step<RecordHolding, DigitiseHoldingInput>): null {
  notInFuture({ digitisedAt: input.digitisedAt }, today);
  return null;
}

/** First the check, then the shredder (S83). */
function afterTheCheck({ record, input, today }: Step<RecordHolding, DestroyHoldingInput>): null {
  const { destroyedAfterScanAt } = input;
  notInFuture({ destroyedAfterScanAt }, today);
  if (destroyedAfterScanAt < londonDate(record.qualityCheckedAt!))
    throw new Refusal('INVALID_INPUT', {
      fields: { destroyedAfterScanAt: 'is before the scan was checked' },
    });
  return null;
}

const notTheScanner = notTheSamePerson<RecordHolding>(({ digitisedBy }) => [digitisedBy]);

/** From paper to a checked scan, and only then to the shredder (S83). */
export const recordHoldingWorkflow = workflow(RecordHolding, {
  digitise: event<RecordHolding, DigitiseHoldingInput>({
    about: 'Says that it was scanned or copied, and where the scan is.',
    from: [S.KEPT],
    to: S.SCANNED,
    input: DigitiseHoldingInput,
    guards: [hasAnOriginal, notRestricted],
    checks: [hasHappened],
    effect: ({ record, input, viewer }) => {
      Object.assign(record, { ...input, digitisedBy: viewer.id });
    },
  }),
  passScan: event<RecordHolding, CheckHoldingInput>({
    about: 'Somebody else has compared the scan with the original: it is whole and readable.',
    from: [S.SCANNED],
    to: S.CHECKED,
    input: CheckHoldingInput,
    separation: [notTheScanner],
    effect: ({ record, input, viewer, now }) => {
      Object.assign(record, { ...input, qualityCheckedAt: now, qualityCheckedBy: viewer.id });
    },
  }),
  failScan: event<RecordHolding, CheckHoldingInput>({
    about: 'Somebody else has compared the scan with the original: it has to be scanned again.',
    from: [S.SCANNED],
    to: S.KEPT,
    input: CheckHoldingInput,
    separation: [notTheScanner],
    effect: ({ record, input }) => {
      Object.assign(record, { ...input, digitisedAt: null, digitisedBy: null, scanLocation: null });
    },
  }),
  destroyOriginal: event<RecordHolding, DestroyHoldingInput>({
    about: 'Says that the original was destroyed after its scan was checked.',
    from: [S.CHECKED],
    to: S.DESTROYED,
    input: DestroyHoldingInput,
    guards: [notOnHold, notRestricted],
    checks: [afterTheCheck],
    effect: ({ record, input, viewer }) => {
      Object.assign(record, { ...input, destroyedBy: viewer.id });
    },
  }),
});
