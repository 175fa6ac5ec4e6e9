import { addWorkingDays, londonDate } from '../clock/calendar.ts';
import {
  ConsentQuestion,
  ConsentQuestionStatus as Q,
  PROMISED_CODES,
} from '../consent/consent-question.entity.ts';
import { ConsentRecord, ConsentStatus } from '../consent/consent-record.entity.ts';
import { atRisk, broken, type Evidence, type Watch } from './standing.ts';

/** Working days within which a withdrawal that somebody was told of is recorded; our own target for "at once". */
const AT_ONCE = 1;

/** S46: each of the two questions has its wording in use; a draft that waits is one that nobody is asked yet. */
export const questionsInUse: Watch = async ({ em }) => {
  const editions = await em.find(
    ConsentQuestion,
    { code: { $in: PROMISED_CODES } },
    { disableIdentityMap: true, orderBy: { edition: 'DESC' } },
  );
  return PROMISED_CODES.flatMap((code): Evidence[] => {
    const own = editions.filter(edition => edition.code === code);
    const inUse = own.find(({ status }) => status === Q.IN_USE);
    const shown = inUse ?? own[0];
    const waits = own.filter(({ status }) => status === Q.DRAFT && inUse);
    return [
      ...(shown ? [evidence(shown.id, inUse ? null : broken('NOT_IN_USE'))] : []),
      ...waits.map(({ id }) => evidence(id, atRisk('APPROVAL_WAITS'))),
    ];
  });
};

function evidence(id: string, judgement: Evidence['judgement']): Evidence {
  return { subject: 'ConsentQuestion', id, judgement };
}

/** S104: withdrawn is withdrawn at once: within a working day of the day on which the person said so. */
export const withdrawnAtOnce: Watch = async ({ em }) => {
  const withdrawn = await em.find(
    ConsentRecord,
    { status: ConsentStatus.WITHDRAWN },
    { disableIdentityMap: true, fields: ['id', 'withdrawalSaidAt', 'withdrawnAt'] },
  );
  return withdrawn.map(({ id, withdrawalSaidAt, withdrawnAt }): Evidence => {
    const due = addWorkingDays(londonDate(withdrawalSaidAt!), AT_ONCE);
    const late = londonDate(withdrawnAt!) > due;
    return { subject: 'ConsentRecord', id, judgement: late ? broken('LATE') : null };
  });
};
