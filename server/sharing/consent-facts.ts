import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ConsentRecord } from '../consent/consent-record.entity.ts';
import { currentConsents, isAnswered, isValid } from '../consent/current-consent.ts';
import { coveringConsent, isStudyOpen } from '../research/covering.ts';
import type { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import { SharingPermission } from './disclosure.vocabulary.ts';
import type { ConsentFacts } from './gate.ts';
import type { Question } from './facts.ts';

/** What a client's answers say of sharing what is asked about on a day. */
export async function consentFacts(
  em: SqlEntityManager,
  question: Question,
  today: string,
): Promise<ConsentFacts> {
  const { client, recipient, study } = question;
  const { Q1_CONSORTIUM_SHARING, recipients } = await currentConsents(em, client.id);
  const named = (recipient && recipients.get(recipient)) || null;
  return {
    consortium: saidOf(Q1_CONSORTIUM_SHARING, today),
    recipient: saidOf(named, today),
    explicit: isValid(named, today) && named!.explicit,
    research: (await covering(em, question, today)) !== null,
    studyOpen: study ? await isStudyOpen(em, study, today) : null,
  };
}

/** The answer on which a disclosure rests; null where it rests on another permission or a study, or nothing carries it. */
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
  if (permission !== SharingPermission.CONSENT || purpose === SharingPurpose.RESEARCH) return null;
  const { Q1_CONSORTIUM_SHARING, recipients } = await currentConsents(em, client.id);
  const named = recipient && recipients.get(recipient);
  const asked = named || Q1_CONSORTIUM_SHARING;
  return isValid(asked, today) ? asked!.id : null;
}

/** The written consent to a study on which a disclosure rests; null where it rests on something else (S49). */
export async function researchOn(
  em: SqlEntityManager,
  question: Question,
  today: string,
): Promise<string | null> {
  if (question.permission !== SharingPermission.CONSENT) return null;
  return (await covering(em, question, today))?.id ?? null;
}

async function covering(
  em: SqlEntityManager,
  { client, study, studyPart, recipient, items }: Question,
  today: string,
): Promise<ResearchConsentRequest | null> {
  if (!study) return null;
  // Unscoped: whether she agreed does not depend on who reads the agreement.
  const named = await em.find(AgreementDataItem, { id: { $in: [...items] } }, { filters: false });
  const wanted = {
    client: client.id,
    study,
    part: studyPart,
    recipient,
    items: named.map(({ item }) => item),
  };
  return coveringConsent(em, wanted, today);
}

/** Yes, no, or nothing that counts: what has run out is asked anew. */
function saidOf(record: ConsentRecord | null, today: string): boolean | null {
  return isAnswered(record, today) ? isValid(record, today) : null;
}
