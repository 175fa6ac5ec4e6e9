import type { SqlEntityManager } from '@mikro-orm/sql';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import { HoldReason } from '../hold/hold.entity.ts';
import { placeHold } from '../hold/hold.ts';
import type { Clock } from '../time.ts';
import { Allegation } from './allegation.entity.ts';
import { accessOf } from './case-access.columns.ts';
import { caseDates } from './case-clock.ts';
import { allStaff, toPersons } from './case-people.ts';
import { ComplaintCase } from './complaint.entity.ts';
import { ComplaintTrack, type ComplaintCaseFields } from './complaint.fields.ts';
import { newPublicCode } from './public-code.ts';
import { decideAccess, grant } from './settle-access.ts';

/**
 * The columns that the system writes when a complaint is logged: code, dates, persons (§4.1 `log`). INVALID_INPUT by
 * field for a receipt in the future, no track, or people who are not known.
 */
export async function loggedColumns(
  em: SqlEntityManager,
  input: Partial<ComplaintCaseFields>,
  clock: Clock,
  loggedBy: string | null,
): Promise<Partial<ComplaintCase>> {
  const receivedAt = input.receivedAt!;
  const tracks = input.tracks ?? [ComplaintTrack.DATA_PROTECTION];
  notInFuture({ receivedAt }, clock.now());
  checkTracks(tracks);
  const staff = await allStaff(em, clock.today());
  return {
    ...caseDates({ receivedAt, tracks }),
    loggedBy,
    publicCode: newPublicCode(),
    subjects: toPersons(input.subjects ?? [], 'subjects', staff),
    contestedActBy: toPersons(input.contestedActBy ?? [], 'contestedActBy', staff),
  };
}

/** A complaint is answered under at least one set of rules. */
export function checkTracks(tracks: readonly ComplaintTrack[] | undefined): void {
  if (tracks?.length === 0)
    throw new Refusal('INVALID_INPUT', { fields: { tracks: 'needs at least one track' } });
}

/** What belongs to a new complaint: who may see it, its first allegation and the automatic hold. Does not flush. */
export async function beginCase(em: SqlEntityManager, record: ComplaintCase, clock: Clock): Promise<void> {
  grant(record, decideAccess(record, record.status, await allStaff(em, clock.today())));
  const access = accessOf(record);
  em.persist(
    em.create(Allegation, {
      ...access,
      complaint: record.id,
      text: record.title,
      theme: record.theme,
    } as never),
  );
  placeHold(em, 'ComplaintCase', record, access, HoldReason.OPEN_COMPLAINT, clock.now(), clock.today());
}
