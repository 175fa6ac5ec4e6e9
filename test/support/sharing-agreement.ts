import * as ops from '../../schema/generated/graphql.ts';
import type { Client, World } from './world.ts';

type Input = Partial<ops.CreateSharingAgreementInput>;
type State = 'DRAFT' | 'DPO_REVIEW' | 'CALDICOTT_REVIEW' | 'APPROVAL' | 'SIGNED' | 'ACTIVE';

/** An operation that fires an event and answers the record. */
interface EventOperation<R, V> {
  __apiType?: (variables: V) => R;
  toString(): string;
}

/** The record as its page asks for it. */
export async function agreementOf(client: Client, id: string) {
  return (await client.ask(ops.SharingAgreementOneDocument, { id })).record;
}

/** Fires an event on the present version of an agreement. */
export async function fire<R extends { record: unknown }>(
  client: Client,
  operation: EventOperation<R, never>,
  id: string,
  input?: object,
): Promise<R['record']> {
  const { version } = await agreementOf(client, id);
  const { record } = await client.ask(operation as EventOperation<R, object>, {
    id,
    version,
    ...(input && { input }),
  });
  return record;
}

/** A draft with a young people's service. */
export async function draftAgreement(world: World, input: Input = {}, client?: Client) {
  const author = client ?? (await world.as('dpo'));
  const { record: organisation } = await author.ask(ops.OrganisationCreateDocument, {
    input: { name: 'Northgate Young People', kind: 'REFERRER' },
  });
  const { record } = await author.ask(ops.SharingAgreementCreateDocument, {
    input: {
      title: 'Referrals from the young people’s service',
      organisation: organisation.id,
      purpose: 'REFERRAL',
      aims: 'So that a young person is not asked everything twice.',
      startOn: '2026-11-01',
      dpiaScreening: 'NOT_REQUIRED',
      dpiaReason: 'No criterion of the list is met.',
      ...input,
    },
  });
  return record;
}

/** Brings the items of an agreement that are not there yet into a state; DSA-21 follows the signatures. */
export async function allItems(client: Client, id: string, state: ops.AgreementItemState): Promise<void> {
  for (const item of (await agreementOf(client, id)).items.filter(each => each.code <= 'DSA-17')) {
    await client.ask(ops.AgreementItemUpdateDocument, {
      id: item.id,
      version: item.version,
      input: { state, text: `What the agreement says on ${item.code}.` },
    });
  }
}

/** An agreement brought to a state by the people whose part it is. */
export async function agreementInState(world: World, state: State, input: Input = {}, existing?: string) {
  const [dpo, manager] = await Promise.all([world.as('dpo'), world.as('manager')]);
  const id = existing ?? (await draftAgreement(world, input)).id;
  const guarded = state === 'CALDICOTT_REVIEW';
  const steps: [State, () => Promise<unknown>][] = [
    [
      'DPO_REVIEW',
      async () => {
        await allItems(dpo, id, 'COMPLETE');
        const dataItem = {
          agreement: id,
          item: 'Name and contact',
          accessibleTo: 'Intake team',
          minimisation: 'No history',
          confidentialPatientInformation: guarded,
        };
        await dpo.ask(ops.AgreementDataItemCreateDocument, { input: dataItem });
        for (const { id: party, version, lawfulBasis } of (await agreementOf(dpo, id)).parties) {
          const input = { lawfulBasis: lawfulBasis ?? ('PUBLIC_TASK' as const) };
          await dpo.ask(ops.AgreementPartyUpdateDocument, { id: party, version, input });
        }
        await fire(dpo, ops.SubmitSharingAgreementDocument, id);
      },
    ],
    [
      guarded ? 'CALDICOTT_REVIEW' : 'APPROVAL',
      () => fire(dpo, ops.AdviseSharingAgreementDocument, id, { advice: 'Sound.' }),
    ],
    [
      'SIGNED',
      async () => {
        await fire(manager, ops.ApproveSharingAgreementDocument, id);
        for (const party of (await agreementOf(dpo, id)).parties) {
          await fire(dpo, ops.RecordSignatureSharingAgreementDocument, id, {
            party: party.id,
            signedBy: 'Director',
            signedOn: '2026-11-20',
          });
        }
      },
    ],
    [
      'ACTIVE',
      async () => {
        await fire(dpo, ops.AttestSharingAgreementDocument, id, {
          entitlementBasis: 'Contract',
          securityAssessment: 'DSPT',
        });
        await fire(dpo, ops.DecideOptOutSharingAgreementDocument, id, {
          decision: 'INDIVIDUAL_CARE',
          reason: 'Care only',
        });
        await fire(dpo, ops.ActivateSharingAgreementDocument, id);
      },
    ],
  ];
  for (const [reached, step] of steps) {
    if ((await agreementOf(dpo, id)).status === state) break;
    await step();
    if (reached === state) break;
  }
  return agreementOf(dpo, id);
}
