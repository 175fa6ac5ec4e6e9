import type { SqlEntityManager } from '@mikro-orm/sql';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import type { Guard } from '../workflow/workflow.ts';
import { linesOf } from './lines.ts';
import { StudyStatus, type ResearchStudy } from './research-study.entity.ts';

/** While an agreement is reviewed sharing goes on (§4.3). */
const IN_FORCE: readonly AgreementStatus[] = [AgreementStatus.ACTIVE, AgreementStatus.UNDER_REVIEW];

/** A person cannot agree to a part of what has one. */
const LEAST_PARTS = 2;

/** Whether people are asked for a study on a day. */
export function isOpenOn(
  { status, endsOn }: Pick<ResearchStudy, 'status' | 'endsOn'>,
  today: string,
): boolean {
  return status === StudyStatus.OPEN && today <= endsOn;
}

/** STUDY_INCOMPLETE until ethics have been looked at, an area of research has parts, and the end is to come (§2.13). */
export const isComplete: Guard<ResearchStudy> = ({ record, today }) => {
  const { ethicsReference, ethicsOn, area, parts, endsOn } = record;
  const missing = [
    ...(ethicsReference && ethicsOn ? [] : ['STUDY_ETHICS']),
    ...(area && linesOf(parts).length < LEAST_PARTS ? ['STUDY_PARTS'] : []),
    ...(endsOn < today ? ['STUDY_OVER'] : []),
  ];
  return missing.length > 0 ? { code: 'STUDY_INCOMPLETE', missing } : null;
};

/** Nobody is asked for what no agreement carries; one in force has its impact assessment and its opt-out decision (§4.3). */
export const isAgreed: Guard<ResearchStudy> = async ({ em, record }) => {
  return (await agreementInForce(em, record.agreement)) ? null : { code: 'AGREEMENT_NOT_IN_FORCE' };
};

async function agreementInForce(em: SqlEntityManager, id: string): Promise<boolean> {
  const { status } = await em.findOneOrFail(SharingAgreement, { id }, { filters: false });
  return IN_FORCE.includes(status);
}

/** A next edition has to be there before it is approved. */
export const aSheetWaits: Guard<ResearchStudy> = ({ record }) =>
  record.nextSheet ? null : { code: 'INVALID_TRANSITION', missing: ['NOTHING_PROPOSED'] };
