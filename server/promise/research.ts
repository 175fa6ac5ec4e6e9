import { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import { broken, type Evidence, type Sight, type Watch } from './standing.ts';

/** S49, S51: whoever agreed to a study did so in writing and in express words; what proves it is there. */
export const researchInWriting: Watch = async sight =>
  (await agreed(sight)).map(({ id, writtenEvidence, evidenceReference, expressWords }): Evidence => {
    const proven = writtenEvidence && evidenceReference && expressWords;
    return { subject: 'ResearchConsentRequest', id, judgement: proven ? null : broken('NOT_PROVEN') };
  });

/** S50: whoever agreed had been told before what is wanted, why and by whom, and had the time to consider. */
export const informedFirst: Watch = async sight =>
  (await agreed(sight)).map(one => {
    const told = one.informationWanted && one.reason && one.recipientNames && one.givenAt;
    const hurried = one.answeredAt! < one.considerUntil!;
    return {
      subject: 'ResearchConsentRequest',
      id: one.id,
      judgement: told && !hurried ? null : broken('NOT_INFORMED'),
    };
  });

/** What is judged of a written yes. */
const JUDGED = [
  'id',
  'writtenEvidence',
  'evidenceReference',
  'expressWords',
  'informationWanted',
  'reason',
  'recipientNames',
  'givenAt',
  'considerUntil',
  'answeredAt',
] as const;

/** Every written yes, whether it still stands or not. */
function agreed({ em }: Sight) {
  return em.find(ResearchConsentRequest, { explicit: true }, { disableIdentityMap: true, fields: JUDGED });
}
