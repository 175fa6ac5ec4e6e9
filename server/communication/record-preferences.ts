import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { Refusal } from '../errors.ts';
import { CommunicationPreference, type PreferenceAnswer } from './communication-preference.entity.ts';
import { CommunicationCategory, type PreferenceSource } from './communication.vocabulary.ts';
import { answerKey } from './contact-decision.ts';
import { PreferenceInquiry } from './preference-inquiry.entity.ts';
import { suppress } from './suppression.ts';

/** One answer as it is given. */
export type GivenAnswer = Pick<PreferenceAnswer, 'channel' | 'category' | 'allowed'>;

/** Who gave the answers, by which way, and who recorded them. */
export interface Occasion {
  source: PreferenceSource;
  recordedBy: string | null;
  at: Date;
}

/**
 * Records what a client said, all of it in the caller's transaction and effective when that commits; no answers at all
 * say that she was asked and has none. A no to marketing is an objection: it suppresses every address at once (S103).
 * INVALID_INPUT where something is answered twice. Does not flush.
 */
export async function recordAnswers(
  em: SqlEntityManager,
  client: Client,
  answers: readonly GivenAnswer[],
  { source, recordedBy, at }: Occasion,
): Promise<PreferenceInquiry> {
  const places = new Set(answers.map(({ channel, category }) => answerKey(channel, category)));
  if (places.size < answers.length)
    throw new Refusal('INVALID_INPUT', { fields: { preferences: 'answers the same question twice' } });
  const access = () => clientAccessOf(client);
  const common = { client: client.id, source, recordedBy };
  const inquiry = em.create(PreferenceInquiry, {
    ...common,
    askedAt: at,
    ...access(),
  } as never) as PreferenceInquiry;
  em.persist(inquiry);
  for (const { channel, category, allowed } of answers)
    em.persist(
      em.create(CommunicationPreference, {
        ...common,
        channel,
        category,
        allowed,
        inquiry: inquiry.id,
        since: at,
        ...access(),
      } as never),
    );
  const refused = answers.filter(
    ({ category, allowed }) => category === CommunicationCategory.MARKETING && !allowed,
  );
  await suppress(
    em,
    client.id,
    refused.map(({ channel }) => channel),
    at,
  );
  return inquiry;
}
