import type { SqlEntityManager } from '@mikro-orm/sql';
import { SIGNATURES_ITEM } from '../../schema/agreement-items.ts';
import { nextReference } from '../crud/reference.ts';
import { written } from '../crud/written.ts';
import type { Failure } from '../workflow/workflow.ts';
import { isOngoing } from '../transfer/transfer-fault.ts';
import { Transfer, TransferFields } from '../transfer/transfer.entity.ts';
import { AgreementDataItem, AgreementDataItemFields } from './agreement-data-item.entity.ts';
import { AgreementItem, AgreementItemFields, AgreementItemState } from './agreement-item.entity.ts';
import { AgreementParty, AgreementPartyFields } from './agreement-party.entity.ts';
import { partsOf, presentParties } from './agreement-parts.ts';
import { AgreementStatus, SharingAgreement } from './sharing-agreement.entity.ts';
import { SharingAgreementFields } from './sharing-agreement.fields.ts';
import type { Standing } from './sharing-agreement.guards.ts';

/** States of an amendment that still comes. */
const COMING = [
  AgreementStatus.DRAFT,
  AgreementStatus.DPO_REVIEW,
  AgreementStatus.CALDICOTT_REVIEW,
  AgreementStatus.APPROVAL,
  AgreementStatus.SIGNED,
];

/** INVALID_TRANSITION while an amendment of the agreement is on its way: one at a time. */
export async function noAmendmentComing({ em, record }: Standing): Promise<Failure | null> {
  const coming = await em.count(
    SharingAgreement,
    { supersedes: record.id, status: { $in: COMING } },
    { filters: false },
  );
  return coming > 0 ? { code: 'INVALID_TRANSITION' } : null;
}

/** Drafts the next version with everything that a person wrote of this one; signatures and approvals are not carried over (M16). */
export async function draftAmendment(
  em: SqlEntityManager,
  record: SharingAgreement,
  author: string,
  today: string,
): Promise<void> {
  const next = em.create(SharingAgreement, {
    ...written(SharingAgreementFields, record),
    reference: await nextReference(em, 'DSA', today.slice(0, 4)),
    status: AgreementStatus.DRAFT,
    author,
    supersedes: record.id,
    startOn: null,
  } as never) as SharingAgreement;
  em.persist(next);
  const inside = { agreement: next.id, agreementStatus: AgreementStatus.DRAFT };
  for (const party of await presentParties(em, record.id)) {
    const { ourselves, joinedOn } = party;
    em.persist(
      em.create(AgreementParty, {
        ...written(AgreementPartyFields, party),
        ourselves,
        joinedOn,
        ...inside,
      } as never),
    );
  }
  for (const item of await partsOf(em, AgreementItem, record.id)) {
    const state = item.code === SIGNATURES_ITEM ? AgreementItemState.MISSING : item.state;
    em.persist(
      em.create(AgreementItem, {
        ...written(AgreementItemFields, item),
        code: item.code,
        state,
        ...inside,
      } as never),
    );
  }
  for (const dataItem of (await partsOf(em, AgreementDataItem, record.id)).filter(each => !each.removed)) {
    em.persist(
      em.create(AgreementDataItem, { ...written(AgreementDataItemFields, dataItem), ...inside } as never),
    );
  }
  for (const transfer of (await partsOf(em, Transfer, record.id)).filter(isOngoing)) {
    em.persist(
      em.create(Transfer, {
        ...written(TransferFields, transfer),
        agreement: next.id,
        inDraft: true,
      } as never),
    );
  }
}
