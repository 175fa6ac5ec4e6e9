import { approvalEndsOn } from '../clock/disposal.ts';
import { Narrative } from '../crud/columns.ts';
import { hold } from '../crud/lock.ts';
import { forgetFailures } from '../database/disposal-store.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { underWay } from './begin-run.ts';
import { DisposalDecision as D, RetentionRunStatus as S } from './disposal.vocabulary.ts';
import { lockOf, queueStep } from './queue-step.ts';
import { RetentionRunItem } from './retention-run-item.entity.ts';
import { RetentionRun } from './retention-run.entity.ts';

class WhyInput {
  @Narrative({ about: 'Why, in words that name nobody.', max: 2_000 })
  reason!: string;
}

type Run = Step<RetentionRun, unknown>;
type Reasoned = Step<RetentionRun, WhyInput>;

const not = (missing: string): Failure => ({ code: 'INVALID_TRANSITION', missing: [missing] });

/** Items of the run that nothing keeps and that are not destroyed yet. Unscoped: the run decides. */
function left({ em, record }: Run, where: object): Promise<number> {
  return em.count(RetentionRunItem, { run: record.id, blockedBy: null, doneAt: null, ...where } as never, {
    filters: false,
  });
}

/** Nothing is submitted where nothing is to be done: such a run is cancelled. */
const somethingToDo = async (step: Run): Promise<Failure | null> =>
  (await left(step, { decision: { $in: [D.DESTROY, D.EXTEND] } })) > 0 ? null : not('NOTHING_TO_DO');

const somethingFailed = async (step: Run): Promise<Failure | null> =>
  (await left(step, { failedAt: { $ne: null } })) > 0 ? null : not('NOTHING_FAILED');

const somethingLeft = async (step: Run): Promise<Failure | null> =>
  (await left(step, { decision: D.DESTROY })) > 0 ? null : not('NOTHING_LEFT');

const approvalGood = ({ record, today }: Run): Failure | null =>
  record.approvalEndsOn! < today ? not('APPROVAL_LAPSED') : null;

const wasNotStopped = ({ record }: Run): Failure | null => (record.stoppedBy ? not('WAS_STOPPED') : null);

const noOtherRun = async ({ em, record }: Run): Promise<Failure | null> =>
  (await underWay(em, record.id)) ? not('RUN_OPEN') : null;

/** Waits for the decision or the destruction that is at hand, and lets none begin before this is committed. */
const alone = ({ em, record }: Run): Promise<void> => hold(em, lockOf(record.id));

function stopped({ record, viewer, input }: Reasoned): void {
  record.stoppedBy = viewer.id;
  record.stopReason = input.reason;
}

/** What is said of a submission, an approval and an end that count no more. */
const ANEW = {
  submittedBy: null,
  submittedAt: null,
  approvedBy: null,
  approvedOn: null,
  approvalEndsOn: null,
  executedBy: null,
  stoppedBy: null,
  endedAt: null,
};

/** A run from the list to the certificate: one person submits, another approves, the system or an administrator carries it out (§4.7, SD-02). */
export const retentionRunWorkflow = workflow(RetentionRun, {
  beginReview: event<RetentionRun, object>({
    about: 'Takes the list into review, item by item.',
    from: [S.CANDIDATES_LISTED],
    to: S.IN_REVIEW,
  }),
  submit: event<RetentionRun, object>({
    about: 'Submits the decisions; somebody else approves (SD-02).',
    from: [S.IN_REVIEW],
    to: S.AWAITING_2ND_APPROVAL,
    guards: [somethingToDo],
    effect: async step => {
      await alone(step);
      Object.assign(step.record, { submittedBy: step.viewer.id, submittedAt: step.now, stopReason: null });
    },
  }),
  approve: event<RetentionRun, object>({
    about:
      'Approves, by a person who neither began nor submitted the run (SD-02). From the next day on it is carried out; after 14 days the approval lapses.',
    from: [S.AWAITING_2ND_APPROVAL],
    to: S.APPROVED,
    separation: [notTheSamePerson(run => [run.startedBy, run.submittedBy])],
    effect: ({ record, viewer, today }) => {
      record.approvedBy = viewer.id;
      record.approvedOn = today;
      record.approvalEndsOn = approvalEndsOn(today);
      record.approvalLapsedOn = null;
    },
  }),
  sendBack: event<RetentionRun, WhyInput>({
    about: 'Sends the run back into review instead of approving it.',
    from: [S.AWAITING_2ND_APPROVAL],
    to: S.IN_REVIEW,
    input: WhyInput,
    effect: ({ record, input }) => {
      record.stopReason = input.reason;
    },
  }),
  execute: event<RetentionRun, object>({
    about: 'Carries it out at once, by an administrator who neither submitted nor approved it (SD-02).',
    from: [S.APPROVED],
    to: S.EXECUTING,
    separation: [notTheSamePerson(run => [run.startedBy, run.submittedBy, run.approvedBy])],
    guards: [approvalGood],
    effect: async ({ em, record, viewer, now }) => {
      record.executedBy = viewer.id;
      record.executionBegan = now;
      await queueStep(em, record.id);
    },
  }),
  cancel: event<RetentionRun, WhyInput>({
    about: 'Ends the run before anything is destroyed (§4.7).',
    from: [S.SCHEDULED, S.CANDIDATES_LISTED, S.IN_REVIEW, S.AWAITING_2ND_APPROVAL, S.APPROVED],
    to: S.CANCELLED,
    input: WhyInput,
    effect: step => {
      stopped(step);
      step.record.endedAt = step.now;
    },
  }),
  stop: event<RetentionRun, WhyInput>({
    about: 'Stops the destruction after the item at hand; the run ends in part (§4.7).',
    from: [S.EXECUTING],
    input: WhyInput,
    guards: [wasNotStopped],
    effect: stopped,
  }),
  retry: event<RetentionRun, object>({
    about: 'Tries again what failed, while the approval is good.',
    from: [S.PARTIAL],
    to: S.EXECUTING,
    guards: [wasNotStopped, somethingFailed, approvalGood, noOtherRun],
    effect: async ({ em, record }) => {
      await forgetFailures(em, record.id);
      record.endedAt = null;
      await queueStep(em, record.id);
    },
  }),
  reopen: event<RetentionRun, object>({
    about: 'Takes what was not destroyed into review again; it is submitted and approved anew.',
    from: [S.PARTIAL],
    to: S.IN_REVIEW,
    guards: [somethingLeft, noOtherRun],
    effect: async ({ em, record }) => {
      await forgetFailures(em, record.id);
      Object.assign(record, ANEW);
    },
  }),
});
