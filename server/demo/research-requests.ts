import { londonDate } from '../clock/calendar.ts';
import { considersUntil } from '../clock/research.ts';
import { ConsentGiver, ConsentHow } from '../consent/consent-record.entity.ts';
import {
  ResearchConsentStatus as S,
  WrittenEvidence,
  type ResearchConsentRequest,
} from '../research/research-consent.entity.ts';
import type { ResearchStudy } from '../research/research-study.entity.ts';
import type { People } from './seed.ts';

const DAY = 24;

/** One request of the demo; `place` is of the clients in their order. */
type RequestStory = Partial<ResearchConsentRequest> & { place: number };

/** Requests in every state: some consider, one has an older sheet, some agreed to all or to a part, said no, or took it back. */
export function requestStories(
  { entry, clinician }: People,
  study: ResearchStudy,
  ago: (hours: number) => Date,
): RequestStory[] {
  const told = (hours: number, edition = study.sheetEdition) => ({
    status: S.INFO_GIVEN,
    sheetEdition: edition,
    infoSheet: study.infoSheet,
    informationWanted: study.informationWanted,
    reason: study.reason,
    recipients: [...study.recipients],
    recipientNames: study.recipientNames,
    givenAt: ago(hours),
    givenBy: entry.id,
    considerUntil: considersUntil(ago(hours), study.considerHours),
  });
  const answered = (hours: number) => ({
    how: ConsentHow.PAPER,
    giverKind: ConsentGiver.SELF,
    answeredAt: ago(hours),
    recordedAt: ago(hours - 1),
    takenBy: entry.id,
  });
  const agreed = (hours: number) => ({
    ...told(hours + 3 * DAY),
    ...answered(hours),
    status: S.GRANTED,
    agreedItems: study.informationWanted,
    expressWords: `I agree that these numbers about me go to the study “${study.title}”.`,
    explicit: true,
    writtenEvidence: WrittenEvidence.E_SIGNATURE,
    evidenceReference: `Signed electronically on ${londonDate(ago(hours))}`,
    countsUntil: study.endsOn,
  });
  const [firstItem] = study.informationWanted.split('\n');
  const withdrawn = (hours: number, withdrawnHow: ConsentHow, by: string | null) => ({
    status: S.WITHDRAWN,
    withdrawnAt: ago(hours),
    withdrawalSaidAt: ago(hours),
    withdrawnHow,
    withdrawnBy: by,
  });
  return [
    { place: 7 },
    { place: 10, ...told(25) },
    { place: 13, ...told(5 * DAY) },
    { place: 11, ...told(50 * DAY, 1) },
    { place: 0, ...agreed(20 * DAY) },
    { place: 6, ...agreed(3 * DAY) },
    { place: 12, ...agreed(9 * DAY), agreedItems: firstItem },
    { place: 1, ...agreed(30 * DAY) },
    { place: 2, ...agreed(31 * DAY) },
    { place: 3, ...agreed(32 * DAY) },
    {
      place: 8,
      ...agreed(8 * DAY),
      giverKind: ConsentGiver.PARENT,
      giverName: 'Rosalind Example',
      authority: 'Parental responsibility; birth certificate seen',
    },
    { place: 5, askedBy: clinician.id, ...told(6 * DAY), givenBy: clinician.id },
    { place: 14, ...told(12 * DAY), ...answered(6 * DAY), status: S.REFUSED, how: ConsentHow.PHONE },
    {
      place: 9,
      status: S.REFUSED,
      ...answered(4 * DAY),
      takenBy: clinician.id,
      how: ConsentHow.FACE_TO_FACE,
    },
    { place: 15, ...agreed(35 * DAY), ...withdrawn(5 * DAY, ConsentHow.ONLINE, null) },
    { place: 20, ...agreed(38 * DAY), ...withdrawn(2 * DAY, ConsentHow.PHONE, entry.id) },
  ];
}
