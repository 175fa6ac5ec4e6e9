import { Client } from '../client/client.entity.ts';
import { MarketingSuppression } from '../communication/marketing-suppression.entity.ts';
import { PreferenceInquiry } from '../communication/preference-inquiry.entity.ts';
import { atRisk, type Evidence, type Watch } from './standing.ts';

/** S47: every client who lives and is not restricted was asked how she wants to be reached; "none" is an answer. */
export const preferencesSought: Watch = async ({ em }) => {
  const lean = { disableIdentityMap: true } as const;
  const asked = await em.find(PreferenceInquiry, {}, { ...lean, fields: ['client'] as never });
  const answered = new Set(asked.map(({ client }) => client));
  const clients = await em.find(
    Client,
    { dateOfDeath: null, restricted: false },
    { ...lean, fields: ['id'] as never },
  );
  return clients.map(({ id }) => ({
    subject: 'Client',
    id,
    judgement: answered.has(id) ? null : atRisk('NOT_ASKED'),
  }));
};

/** S103: objections that stand; the rules let no marketing pass them. */
export const objectionsKept: Watch = async ({ em }) => {
  const kept = await em.find(MarketingSuppression, {}, { disableIdentityMap: true, fields: ['id'] });
  return kept.map(({ id }): Evidence => ({ subject: 'MarketingSuppression', id, judgement: null }));
};
