import { clientAccessOf } from '../access/client-access.columns.ts';
import type { ConsentTab } from './consent-tab.entity.ts';
import type { Referral } from './referral.entity.ts';

/** What the system writes of a tick of the consent tab (S6). */
export function ticked(
  referral: Referral,
  { sharing, tickedBy, tickedAt }: Pick<ConsentTab, 'sharing' | 'tickedBy' | 'tickedAt'>,
): Partial<ConsentTab> {
  const { client } = referral;
  return {
    client,
    storage: true,
    processing: true,
    sharing,
    tickedBy,
    tickedAt,
    ...clientAccessOf(referral),
  };
}
