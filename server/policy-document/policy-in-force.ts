import type { SqlEntityManager } from '@mikro-orm/sql';
import {
  PolicyDocument,
  PolicyDocumentStatus as S,
  PolicyKind,
  type Schedule1Condition,
} from './policy-document.entity.ts';

/** Unscoped: whether there is one does not depend on what whoever asks may read. */
const UNSCOPED = { filters: false } as const;

/** What decides whether a document counts on a day. */
export type PolicyFacts = Pick<
  PolicyDocument,
  'status' | 'inForceFrom' | 'inForceTo' | 'nextReviewAt' | 'ceasedOn'
>;

/**
 * Whether a document is in force on a day and was reviewed in time; an appropriate policy document also, whether the
 * organisation relies on it still (§2.13, DPA 2018 Sch 1 para 40(1)(b)).
 */
export function isCurrent(
  { status, inForceFrom, inForceTo, nextReviewAt, ceasedOn }: PolicyFacts,
  day: string,
): boolean {
  if (status === S.DRAFT || status === S.IN_REVIEW || !inForceFrom || inForceFrom > day) return false;
  if ((inForceTo && inForceTo <= day) || (ceasedOn && ceasedOn <= day)) return false;
  return nextReviewAt !== null && nextReviewAt >= day;
}

/** The appropriate policy document that carries a condition of DPA 2018 Sch 1 on a day; none means APD_MISSING (S53, §2.13). */
export async function appropriatePolicyFor(
  em: SqlEntityManager,
  condition: Schedule1Condition,
  day: string,
): Promise<PolicyDocument | null> {
  const documents = await em.find(
    PolicyDocument,
    { kind: PolicyKind.APPROPRIATE_POLICY_DOCUMENT, inForceFrom: { $lte: day } },
    UNSCOPED,
  );
  const carrying = documents.filter(document => document.schedule1Conditions.includes(condition));
  return carrying.find(document => isCurrent(document, day)) ?? null;
}

/** The edition of a document that is current on a day, whichever edition was named: the next one takes its place (S48). */
export async function currentEdition(
  em: SqlEntityManager,
  id: string,
  day: string,
): Promise<PolicyDocument | null> {
  const { reference } = await em.findOneOrFail(PolicyDocument, { id }, UNSCOPED);
  const editions = await em.find(PolicyDocument, { reference }, UNSCOPED);
  return editions.find(edition => isCurrent(edition, day)) ?? null;
}
