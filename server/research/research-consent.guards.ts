import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Refusal } from '../errors.ts';
import type { Guard, Step } from '../workflow/workflow.ts';
import { ResearchConsentRequest, ResearchConsentStatus } from './research-consent.entity.ts';
import { isOpenOn } from './research-study.guards.ts';
import { ResearchStudy } from './research-study.entity.ts';

/** The study of a request. Unscoped: whoever deals with the request reads it. */
export function studyOf(em: SqlEntityManager, { study }: ResearchConsentRequest): Promise<ResearchStudy> {
  return em.findOneOrFail(ResearchStudy, { id: study }, { filters: false });
}

/** Stored only (§2.6). A withdrawal passes: the person may do it at any time (Art 7(3)). */
export const notRestricted: Guard<ResearchConsentRequest> = ({ record }) =>
  record.restricted ? { code: 'PROCESSING_RESTRICTED' } : null;

/** Nobody is asked for a study that has not begun or has ended. */
export const studyIsOpen: Guard<ResearchConsentRequest> = async ({ em, record, today }) =>
  isOpenOn(await studyOf(em, record), today) ? null : { code: 'STUDY_NOT_OPEN' };

/** The same edition is given once: its day is written once (C-10). */
export const sheetIsNew: Guard<ResearchConsentRequest> = async ({ em, record }) =>
  record.status !== ResearchConsentStatus.INFO_GIVEN || (await isReplaced(em, record))
    ? null
    : { code: 'INVALID_TRANSITION', missing: ['ALREADY_GIVEN'] };

/** A yes is to the sheet that is in use: whoever has an older one is given this one first (S50). */
export const sheetIsCurrent: Guard<ResearchConsentRequest> = async ({ em, record }) =>
  (await isReplaced(em, record)) ? { code: 'INFO_SHEET_REPLACED' } : null;

async function isReplaced(em: SqlEntityManager, record: ResearchConsentRequest): Promise<boolean> {
  return (await studyOf(em, record)).sheetEdition !== record.sheetEdition;
}

/** Nobody is hurried (S50). */
export const hasConsidered: Guard<ResearchConsentRequest> = ({ record, now }) =>
  now < record.considerUntil! ? { code: 'TIME_TO_CONSIDER' } : null;

/** Study and sheet once more, when nobody can close the one or replace the other meanwhile. */
export async function openNow(step: Step<ResearchConsentRequest, unknown>): Promise<void> {
  const { em, record } = step;
  const locked = { filters: false, lockMode: LockMode.PESSIMISTIC_READ, refresh: true } as const;
  await em.findOneOrFail(ResearchStudy, { id: record.study }, locked);
  for (const guard of [studyIsOpen, sheetIsCurrent]) {
    const failed = await guard(step);
    if (failed) throw new Refusal(failed.code, { missing: [failed.code] });
  }
}
