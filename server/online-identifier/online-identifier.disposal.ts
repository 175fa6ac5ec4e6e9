import type { DisposableKind } from '../disposal/disposable.ts';
import { DisposalKind } from '../disposal/disposal.vocabulary.ts';
import { OnlineIdentifier } from './online-identifier.entity.ts';

/** By what somebody is known on the web goes 12 months after the last contact by it (S24, RR-WEB). */
export const onlineIdentifierDisposal: DisposableKind = {
  kind: DisposalKind.ONLINE_IDENTIFIER,
  ruleCode: 'RR-WEB',
  subject: 'OnlineIdentifier',
  destroy: 'dispose_online_identifier',
  candidates: async (em, { triggeredBy, ids, after, limit }) => {
    const id = ids ? { $in: [...ids] } : after ? { $gt: after } : { $ne: null };
    const found = await em.find(
      OnlineIdentifier,
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
