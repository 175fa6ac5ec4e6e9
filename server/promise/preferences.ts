import { Client } from '../client/client.entity.ts';
import { MarketingSuppression } from '../communication/marketing-suppression.entity.ts';
import { PreferenceInquiry } from '../communication/preference-inquiry.entity.ts';
import { unlinked } from '../crud/unlinked.ts';
import { atRisk, type Watch } from './standing.ts';

/** Of whoever was never asked so many are named; the rest is counted. */
const NAMED = 100;

/** S47: every client who lives and is not restricted was asked how she wants to be reached; "none" is an answer. */
export const preferencesSought: Watch = async ({ em }) => {
  const living = () => ({ dateOfDeath: null, restricted: false, mergedInto: null });
  const unasked = () => ({ ...living(), ...unlinked(PreferenceInquiry, 'client') });
  const all = await em.count(Client, living());
  const missing = await em.count(Client, unasked());
  const named = await em.find(Client, unasked(), {
    disableIdentityMap: true,
    fields: ['id'],
    limit: NAMED,
    orderBy: { id: 'ASC' },
  });
  const judgement = atRisk('NOT_ASKED');
  return [
    { subject: 'Client', count: all - missing, judgement: null },
    { subject: 'Client', count: missing - named.length, judgement },
    ...named.map(({ id }) => ({ subject: 'Client', id, judgement })),
  ];
};

/** S103: objections that stand; the rules let no marketing pass them. */
export const objectionsKept: Watch = async ({ em }) => [
  { subject: 'MarketingSuppression', count: await em.count(MarketingSuppression), judgement: null },
];
