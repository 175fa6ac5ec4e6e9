import { Client } from '../client/client.entity.ts';
import { Narrative } from '../crud/columns.ts';
import { event, notTheSamePerson, workflow, type Guard, type Step } from '../workflow/workflow.ts';
import { ClientMerge, ClientMergeStatus as S } from './client-merge.entity.ts';
import { mergeClients } from './merge.ts';

/** Why nothing comes of it. */
export class RefuseMergeInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  decisionNote!: string;
}

/** The proposal chose between values: where one of the records has moved on, somebody compares anew. */
const asCompared: Guard<ClientMerge> = async ({ em, record }) => {
  const { client, merged, clientVersion, mergedVersion } = record;
  const found = await em.find(
    Client,
    {
      $or: [
        { id: client, version: clientVersion },
        { id: merged, version: mergedVersion },
      ],
    },
    { filters: false, disableIdentityMap: true },
  );
  return found.length === 2 ? null : { code: 'STALE_VERSION', missing: ['RECORDS_CHANGED'] };
};

const bySomebodyElse = notTheSamePerson<ClientMerge>(({ proposedBy }) => [proposedBy]);

function decide({ record, viewer, now }: Step<ClientMerge, unknown>, decisionNote: string | null): void {
  Object.assign(record, { decidedBy: viewer.id, decidedAt: now, decisionNote });
}

function takeBack(record: ClientMerge, decidedAt: Date, decisionNote: string): void {
  Object.assign(record, { decidedAt, decisionNote });
}

/** Other proposals chose between values that are not there any more. Unscoped: seen or unseen. */
async function withdrawOthers({ em, record, now }: Step<ClientMerge, unknown>): Promise<void> {
  const named = { $in: [record.client, record.merged] };
  const others = await em.find(
    ClientMerge,
    { $or: [{ client: named }, { merged: named }], status: S.PROPOSED, id: { $ne: record.id } },
    { filters: false },
  );
  for (const other of others) {
    takeBack(other, now, `One of the records was merged: ${record.reference}.`);
    other.status = S.WITHDRAWN;
  }
}

/** Proposed by one person, decided by another. */
export const clientMergeWorkflow = workflow(ClientMerge, {
  approve: event<ClientMerge, object>({
    about: 'Makes one record of the two, at once and for good: everything goes to the kept one.',
    from: [S.PROPOSED],
    to: S.APPROVED,
    separation: [bySomebodyElse],
    guards: [asCompared],
    effect: async step => {
      const { context, em, record, today } = step;
      await context.beyondReach(em, async () => {
        await mergeClients(em, record, today);
        await withdrawOthers(step);
      });
      decide(step, null);
    },
  }),
  refuse: event<ClientMerge, RefuseMergeInput>({
    about: 'Says why the two stay apart.',
    from: [S.PROPOSED],
    to: S.REFUSED,
    input: RefuseMergeInput,
    separation: [bySomebodyElse],
    effect: step => decide(step, step.input.decisionNote),
  }),
  withdraw: event<ClientMerge, RefuseMergeInput>({
    about: 'Takes the proposal back.',
    from: [S.PROPOSED],
    to: S.WITHDRAWN,
    input: RefuseMergeInput,
    effect: ({ record, input, now }) => takeBack(record, now, input.decisionNote),
  }),
});
