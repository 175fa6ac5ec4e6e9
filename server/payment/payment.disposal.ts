import type { DisposableKind } from '../disposal/disposable.ts';
import { DisposalKind } from '../disposal/disposal.vocabulary.ts';
import { addDays, londonDate } from '../clock/calendar.ts';
import { PaymentShare } from './payment-share.entity.ts';

/** What stands in the place of a token that is gone. */
export const NO_TOKEN = '';

/**
 * The token goes 13 months after the transaction; the row that says what was shared with whom stays for its six years
 * (§3.3 RR-PAYSHARE, S72).
 */
export const paymentTokens: DisposableKind = {
  kind: DisposalKind.PAYMENT_TOKEN,
  ruleCode: 'RR-PAYSHARE-TOKEN',
  heldWith: ['RR-PAYSHARE'],
  subject: PaymentShare.name,
  destroy: 'dispose_payment_token',
  candidates: async (em, { triggeredBy, ids, after, limit }) => {
    const shares = await em.find(
      PaymentShare,
      {
        token: { $ne: NO_TOKEN },
        // Midnight in London is never later than midnight UTC of the next day: what is too young is judged by its day.
        at: { $lt: new Date(`${addDays(triggeredBy, 1)}T00:00:00Z`) },
        id: ids ? { $in: [...ids] } : { $gt: after ?? NO_ID },
      },
      { filters: false, orderBy: { id: 'ASC' }, limit, disableIdentityMap: true },
    );
    return shares.map(({ id, client, at }) => ({ id, client, trigger: londonDate(at) }));
  },
};

/** Before every id. */
const NO_ID = '00000000-0000-0000-0000-000000000000';
