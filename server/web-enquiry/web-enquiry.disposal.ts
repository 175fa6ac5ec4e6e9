import type { DisposableKind } from '../disposal/disposable.ts';
import { DisposalKind } from '../disposal/disposal.vocabulary.ts';
import { WebEnquiry } from './web-enquiry.entity.ts';

/** What came through the website goes 12 months after the last contact, answered or not, and what was made of it keeps its own period (S8, RR-WEB). */
export const webEnquiryDisposal: DisposableKind = {
  kind: DisposalKind.WEB_ENQUIRY,
  ruleCode: 'RR-WEB',
  subject: 'WebEnquiry',
  destroy: 'dispose_web_enquiry',
  candidates: async (em, { triggeredBy, ids, after, limit }) => {
    const id = ids ? { $in: [...ids] } : after ? { $gt: after } : { $ne: null };
    const found = await em.find(
      WebEnquiry,
      { lastContactOn: { $lte: triggeredBy }, id },
      {
        filters: false,
        orderBy: { id: 'ASC' },
        limit,
        fields: ['reference', 'lastContactOn'],
        disableIdentityMap: true,
      },
    );
    return found.map(({ id, reference, lastContactOn }) => ({
      id,
      client: null,
      trigger: lastContactOn,
      reference,
    }));
  },
};
