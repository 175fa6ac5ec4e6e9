import { disposalLateFrom } from '../clock/disposal.ts';
import type { EntityClass } from '../crud/columns.ts';
import { allDue } from '../disposal/due.ts';
import { disposableKinds } from '../disposal/kinds.ts';
import { OnlineIdentifier } from '../online-identifier/online-identifier.entity.ts';
import { WebEnquiry } from '../web-enquiry/web-enquiry.entity.ts';
import { atRisk, broken, type Watch } from './standing.ts';

/** S8: what came through the website goes at the end of its period, unless something keeps it. */
export const enquiriesPurged = destroyedInTime(WebEnquiry);

/** S24: and so does by what people are known on the web. That it stands apart is the schema's doing, and tested. */
export const identifiersPurged = destroyedInTime(OnlineIdentifier);

function destroyedInTime(entity: EntityClass): Watch {
  const subject = entity.name;
  const kind = disposableKinds.find(one => one.subject === subject)!;
  return async ({ context, em }) => {
    const today = context.app.clock.today();
    const all = await em.count(entity, {});
    const due = await allDue(em, kind, today);
    if (!due) return [{ subject, count: all, judgement: atRisk('NO_RULE') }];
    const open = due.filter(({ blockedBy }) => !blockedBy);
    return [
      { subject, count: all - open.length, judgement: null },
      ...open.map(({ candidate: { id }, retainUntil }) => ({
        subject,
        id,
        judgement: disposalLateFrom(retainUntil) <= today ? broken('LATE') : atRisk('DUE_SOON'),
      })),
    ];
  };
}
