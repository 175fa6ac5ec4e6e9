import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { LegalHold } from '../hold/hold.entity.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { PolicyDocument, PolicyDocumentStatus } from '../policy-document/policy-document.entity.ts';
import { ProcessingActivityStatus } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { OverrideStatus, RetentionOverride } from '../retention-rule/retention-override.entity.ts';
import { AgreementParty } from '../sharing-agreement/agreement-party.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import type { Document } from './figures.ts';
import { readableRows } from './rows.ts';

/** Something that is looked at again on a day. */
export interface DueReview {
  id: string;
  reference: string | null;
  due: string | null;
  /** The record around a part, which is what can be opened. */
  inside?: Document;
}

/** A kind of thing with a date of review, and how those that still count are read under the viewer's rules. */
export interface ReviewSource {
  kind: string;
  entity: EntityClass;
  read: (context: Context) => Promise<DueReview[]>;
}

const { PROSPECT, DUE_DILIGENCE, NEGOTIATION, ENDED, OFFBOARDED, REJECTED } = ContractStatus;
const NOT_RUNNING = [PROSPECT, DUE_DILIGENCE, NEGOTIATION, ENDED, OFFBOARDED, REJECTED];
const RUNNING = [AgreementStatus.ACTIVE, AgreementStatus.UNDER_REVIEW, AgreementStatus.SUSPENDED];

async function contracts(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, ProcessorContract, ['reference', 'nextReviewAt'], {
    status: { $nin: [...NOT_RUNNING] },
  });
  return rows.map(({ id, reference, nextReviewAt }) => ({ id, reference, due: nextReviewAt }));
}

async function agreements(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, SharingAgreement, ['reference', 'nextReviewAt'], {
    status: { $in: [...RUNNING] },
  });
  return rows.map(({ id, reference, nextReviewAt }) => ({ id, reference, due: nextReviewAt }));
}

/** A transfer is known by its contract or agreement; its risk assessment is what is looked at again (§2.11). */
async function transfers(context: Context): Promise<DueReview[]> {
  const under = (subject: string, records: DueReview[]) =>
    records.map(({ id, reference }) => [id, { subject, id, reference }] as const);
  const parents = new Map([
    ...under('ProcessorContract', await contracts(context)),
    ...under('SharingAgreement', await agreements(context)),
  ]);
  const rows = await readableRows(context, Transfer, ['contract', 'agreement', 'reviewAt'], {
    endedOn: null,
  });
  return rows.flatMap(({ id, contract, agreement, reviewAt }) => {
    const inside = parents.get((contract ?? agreement)!);
    return inside ? [{ id, reference: inside.reference, due: reviewAt, inside }] : [];
  });
}

/** Appropriate policy documents of the parties, by their agreement (§2.13). */
async function policyDocuments(context: Context): Promise<DueReview[]> {
  const running = new Map((await agreements(context)).map(({ id, reference }) => [id, reference]));
  const rows = await readableRows(context, AgreementParty, ['agreement', 'policyReviewAt'], {
    removed: false,
    leftOn: null,
  });
  return rows.flatMap(({ id, agreement, policyReviewAt }) => {
    const reference = running.get(agreement);
    const inside = { subject: 'SharingAgreement', id: agreement };
    return reference ? [{ id, reference, due: policyReviewAt, inside }] : [];
  });
}

/** The documents of our own library (§2.13). */
async function policies(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, PolicyDocument, ['reference', 'nextReviewAt'], {
    status: PolicyDocumentStatus.IN_FORCE,
  });
  return rows.map(({ id, reference, nextReviewAt }) => ({ id, reference, due: nextReviewAt }));
}

/** The record of processing (§2.10, R24). */
async function activities(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, ProcessingActivity, ['reference', 'nextReviewAt'], {
    status: ProcessingActivityStatus.ACTIVE,
  });
  return rows.map(({ id, reference, nextReviewAt }) => ({ id, reference, due: nextReviewAt }));
}

async function overrides(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, RetentionOverride, ['reference', 'reviewAt'], {
    status: { $ne: OverrideStatus.ENDED },
  });
  return rows.map(({ id, reference, reviewAt }) => ({ id, reference, due: reviewAt }));
}

async function holds(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, LegalHold, ['recordReference', 'reviewAt'], { releasedAt: null });
  return rows.map(({ id, recordReference, reviewAt }) => ({ id, reference: recordReference, due: reviewAt }));
}

/** Registrations with the regulator, which expire rather than being reviewed (§2.18). */
async function registrations(context: Context): Promise<DueReview[]> {
  const rows = await readableRows(context, Organisation, ['reference', 'icoExpiresOn']);
  return rows.map(({ id, reference, icoExpiresOn }) => ({ id, reference, due: icoExpiresOn }));
}

/** The register of everything with a date of review (§5 R-18). */
export const REVIEW_SOURCES: readonly ReviewSource[] = [
  { kind: 'CONTRACT', entity: ProcessorContract, read: contracts },
  { kind: 'AGREEMENT', entity: SharingAgreement, read: agreements },
  { kind: 'TRANSFER', entity: Transfer, read: transfers },
  { kind: 'POLICY_DOCUMENT', entity: AgreementParty, read: policyDocuments },
  { kind: 'POLICY', entity: PolicyDocument, read: policies },
  { kind: 'ACTIVITY', entity: ProcessingActivity, read: activities },
  { kind: 'RETENTION_OVERRIDE', entity: RetentionOverride, read: overrides },
  { kind: 'HOLD', entity: LegalHold, read: holds },
  { kind: 'REGISTRATION', entity: Organisation, read: registrations },
];
