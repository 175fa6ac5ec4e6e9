import { designated, type Facts, type Person, type Row } from './expectation.ts';

/** C-08, SD-01: complained about, or author of the contested decision. */
export function isBarred(row: Row, me: Person): boolean {
  return [...(row.subjects as string[]), ...(row.contestedActBy as string[])].includes(me.personId);
}

/** M17: about the data protection office, and nobody named yet. */
export function isAboutOffice(row: Row): boolean {
  return row.aboutDataProtectionOffice === true && (row.subjects as string[]).length === 0;
}

/** M17: kept from role DPO except the deputy and a complaints reviewer. */
export function isHiddenFrom(row: Row, me: Person): boolean {
  const outside = designated(me, 'DEPUTY_DPO') || designated(me, 'COMPLAINTS_REVIEWER');
  return isAboutOffice(row) && me.role === 'DPO' && !outside;
}

/** Whether somebody is the person behind one of these accounts. */
function isOneOf(row: Row, me: Person, fields: readonly string[], facts: Facts): boolean {
  return fields.some(field => row[field] && facts.one('User', row[field])?.personId === me.personId);
}

/** M5, M19: investigator, approver or reviewer. */
export function isAssigned(row: Row, me: Person, facts: Facts): boolean {
  return isOneOf(row, me, ['investigator', 'approver', 'reviewer'], facts) && !isBarred(row, me);
}

/** Whether somebody investigates. */
export function investigates(row: Row, me: Person, facts: Facts): boolean {
  return isOneOf(row, me, ['investigator'], facts) && !isBarred(row, me);
}

/** §6.2 CLIN "R if witness/assigned"; a manager's testimony opens nothing (M19). */
export function isWitness(row: Row, me: Person): boolean {
  return me.role === 'CLINICIAN' && (row.witnesses as string[]).includes(me.personId) && !isBarred(row, me);
}

/** SD-01: officers who may act: neither barred nor line manager of somebody barred, nor shut out by M17. */
function freeOfficers(row: Row, facts: Facts): Person[] {
  const chiefs = facts
    .rows('User')
    .filter(user => isBarred(row, user as unknown as Person))
    .map(user => user.lineManager);
  return facts.staff.filter(
    person =>
      person.role === 'DPO' &&
      !isBarred(row, person) &&
      !chiefs.includes(person.id) &&
      !isHiddenFrom(row, person),
  );
}

/** M14, M15, M17: a complaints reviewer is called: no officer may act, a review is asked for, or only the investigator could approve. */
export function isReviewerCalled(row: Row, me: Person, facts: Facts): boolean {
  if (!designated(me, 'COMPLAINTS_REVIEWER') || isBarred(row, me)) return false;
  const free = freeOfficers(row, facts);
  const toApprove = row.status === 'DECISION_DRAFTED' && !row.approvedAt;
  const onlyOneIs = (account: unknown) =>
    free.every(person => person.personId === facts.one('User', account)?.personId);
  return (
    free.length === 0 ||
    isAboutOffice(row) ||
    row.status === 'REVIEW_REQUESTED' ||
    (toApprove && onlyOneIs(row.investigator)) ||
    (Boolean(row.receiptProposer) && onlyOneIs(row.receiptProposer))
  );
}

/** An officer who may read and do everything with a case. */
export function isFreeOfficer(row: Row, me: Person): boolean {
  return me.role === 'DPO' && !isBarred(row, me) && !isHiddenFrom(row, me);
}

/** §6.2 `c`, SD-01: hers to handle: neither about her nor about somebody who reports to her, nor kept from her office (M17). */
export function handles(row: Row, me: Person, facts: Facts): boolean {
  return freeOfficers(row, facts).some(person => person.id === me.id);
}

/** Whoever reads the content of a case, with or without the name of the person. */
export function readsContent(row: Row, me: Person, facts: Facts): boolean {
  if (me.role === 'DATA_ENTRY' || me.role === 'ADMIN' || me.role === 'AUDITOR') return false;
  return (
    isFreeOfficer(row, me) ||
    (isAssigned(row, me, facts) && !isHiddenFrom(row, me)) ||
    isWitness(row, me) ||
    isReviewerCalled(row, me, facts)
  );
}
