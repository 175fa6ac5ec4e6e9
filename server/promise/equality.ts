import { deadline } from '../crud/deadline.ts';
import { EqualityNotice, NOTICE_STANDS } from '../equality/equality-notice.entity.ts';
import { PolicyDocument, PolicyKind, Schedule1Condition } from '../policy-document/policy-document.entity.ts';
import { isCurrent } from '../policy-document/policy-in-force.ts';
import { judged } from './dated.ts';
import { broken, type Evidence, type Watch } from './standing.ts';

/** S53: the monitoring goes by an appropriate policy document that is in force and reviewed in time (§2.13); without any, nothing is ever taken. */
export const monitoringCarried: Watch = async ({ context, em }) => {
  const today = context.app.clock.today();
  const documents = await em.find(
    PolicyDocument,
    { kind: PolicyKind.APPROPRIATE_POLICY_DOCUMENT, inForceFrom: { $ne: null } },
    { disableIdentityMap: true, orderBy: { inForceFrom: 'DESC', edition: 'DESC' } },
  );
  const own = documents.filter(one => one.schedule1Conditions.includes(Schedule1Condition.EQUALITY));
  const current = own.find(one => isCurrent(one, today));
  const shown = current ?? own[0];
  if (!shown) return [];
  const judgement = current
    ? judged(deadline('REVIEW', current.nextReviewAt!, today, { review: true }), today)
    : broken('POLICY_NOT_CURRENT');
  return [{ subject: 'PolicyDocument', id: shown.id, judgement }];
};

/** S53: who gave notice in writing is out of the store by the end of the reasonable period (DPA 2018 Sch 1 para 8(5)). */
export const noticesHonoured: Watch = async ({ context, em }) => {
  const today = context.app.clock.today();
  const notices = await em.find(
    EqualityNotice,
    { status: { $in: NOTICE_STANDS } },
    { disableIdentityMap: true, fields: ['id', 'stopBy', 'stoppedOn'] },
  );
  return notices.map(({ id, stopBy, stoppedOn }): Evidence => {
    const late = (stoppedOn ?? today) > stopBy;
    return { subject: 'EqualityNotice', id, judgement: late ? broken('LATE') : null };
  });
};
