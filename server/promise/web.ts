import type { EntityClass } from '../crud/columns.ts';
import { OnlineIdentifier } from '../online-identifier/online-identifier.entity.ts';
import { standingUnderRule } from '../web-enquiry/past-period.ts';
import { WebEnquiry } from '../web-enquiry/web-enquiry.entity.ts';
import { atRisk, broken, type Judgement, type Watch } from './standing.ts';

/** S8: what came through the website goes at the end of its period, unless a hold keeps it. */
export const enquiriesPurged: Watch = underWebRule(WebEnquiry);

/** S24: and so does by what people are known on the web. That it stands apart is the schema's doing, and tested. */
export const identifiersPurged: Watch = underWebRule(OnlineIdentifier);

function underWebRule(entity: EntityClass<{ id: string; lastContactOn: string }>): Watch {
  const subject = entity.name;
  return async ({ context, em }) => {
    const standing = await standingUnderRule(em, entity, context.app.clock.today());
    if (!standing) return [{ subject, count: await em.count(entity, {}), judgement: atRisk('NO_RULE') }];
    const { all, due, overdue } = standing;
    const of = (ids: string[], judgement: Judgement) => ids.map(id => ({ subject, id, judgement }));
    return [
      { subject, count: all - due.length - overdue.length, judgement: null },
      ...of(due, atRisk('DUE_SOON')),
      ...of(overdue, broken('LATE')),
    ];
  };
}
