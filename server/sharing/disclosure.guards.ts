import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ErrorCode } from '../../schema/errors.ts';
import { hold } from '../crud/lock.ts';
import { Refusal } from '../errors.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import type { Guard, Step } from '../workflow/workflow.ts';
import type { Disclosure } from './disclosure.entity.ts';
import type { ApproveDisclosureInput } from './disclosure.inputs.ts';
import { sharingFacts, type Question } from './facts.ts';
import { needsApproval, reasonsAgainst } from './gate.ts';

/** Whoever shares about a client or takes a consent of hers back waits for the other (§2.13 "stop at once"). */
export function holdSharing(em: SqlEntityManager, client: string): Promise<void> {
  return hold(em, `sharing about ${client}`);
}

/** The same question as when it was proposed. */
export function questionOf(record: Disclosure): Question {
  const { client, restricted, byClinician, proposedBy } = record;
  return { ...record, client: { id: client, restricted }, clinician: byClinician ? proposedBy : null };
}

function failure(reasons: ErrorCode[]) {
  const [code] = reasons;
  return code ? { code, missing: reasons } : null;
}

/** The gate at the moment of sending, with the approval that something other than consent needs (S10). */
export const maySend: Guard<Disclosure> = async ({ em, record, today }) => {
  const reasons = reasonsAgainst(await sharingFacts(em, questionOf(record), today));
  if (needsApproval(record) && !record.approvedBy) reasons.push('APPROVAL_MISSING');
  return failure(reasons);
};

/** The gate once more, when nobody can suspend the agreement or take consent back meanwhile. */
export async function passNow(step: Step<Disclosure, unknown>): Promise<void> {
  const { em, record } = step;
  await holdSharing(em, record.client);
  const locked = { filters: false, lockMode: LockMode.PESSIMISTIC_READ, refresh: true } as const;
  if (record.agreement) await em.findOneOrFail(SharingAgreement, { id: record.agreement }, locked);
  const failed = await maySend(step);
  if (failed) throw new Refusal(failed.code, { missing: failed.missing });
}

/** What the officer approves passes the gate; of restriction she says the exception, and who cares is asked when it is sent. */
export const mayApprove: Guard<Disclosure> = async ({ em, record, today }) => {
  const question = questionOf(record);
  const asked = { ...question, clinician: null, client: { ...question.client, restricted: false } };
  return failure(reasonsAgainst(await sharingFacts(em, asked, today)));
};

/** §2.6: of restricted data an exception with its reason. */
export function excepted({ record, input }: Step<Disclosure, ApproveDisclosureInput>) {
  const { restrictionException, restrictionReason } = input;
  const told = restrictionException && restrictionReason?.trim();
  return !record.restricted || told ? null : ({ code: 'PROCESSING_RESTRICTED' } as const);
}
