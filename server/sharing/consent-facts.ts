import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ConsentRecord } from '../consent/consent-record.entity.ts';
import { currentConsents, isAnswered, isValid } from '../consent/current-consent.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import { SharingPermission } from './disclosure.vocabulary.ts';
import type { ConsentFacts } from './gate.ts';
import type { Question } from './facts.ts';

/** What a client's answers say of sharing with a recipient on a day. */
export async function consentFacts(
  em: SqlEntityManager,
  client: string,
  recipient: string | null,
  today: string,
): Promise<ConsentFacts> {
  const { Q1_CONSORTIUM_SHARING, RESEARCH, recipients } = await currentConsents(em, client);
  const named = (recipient && recipients.get(recipient)) || null;
  return {
    consortium: saidOf(Q1_CONSORTIUM_SHARING, today),
    recipient: saidOf(named, today),
    explicit: isValid(named, today) && named!.explicit,
    research: isValid(RESEARCH, today) && RESEARCH!.explicit,
  };
}

/** The answer on which a disclosure rests; null where it rests on another permission, or nothing carries it. */
export async function restsOn(
  em: SqlEntityManager,
  {
    client,
    purpose,
    permission,
    recipient,
  }: Pick<Question, 'client' | 'purpose' | 'permission' | 'recipient'>,
  today: string,
): Promise<string | null> {
  if (permission !== SharingPermission.CONSENT) return null;
  const { Q1_CONSORTIUM_SHARING, RESEARCH, recipients } = await currentConsents(em, client.id);
  const named = recipient && recipients.get(recipient);
  const asked = purpose === SharingPurpose.RESEARCH ? RESEARCH : named || Q1_CONSORTIUM_SHARING;
  return isValid(asked, today) ? asked!.id : null;
}

/** Yes, no, or nothing that counts: what has run out is asked anew. */
function saidOf(record: ConsentRecord | null, today: string): boolean | null {
  return isAnswered(record, today) ? isValid(record, today) : null;
}
