import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import type { Client } from '../client/client.entity.ts';
import { consentRefreshDue } from '../clock/consent.ts';
import { ConsentCode, ConsentQuestion, ConsentQuestionStatus } from '../consent/consent-question.entity.ts';
import {
  ConsentAnswer as A,
  ConsentCollector,
  ConsentHow,
  ConsentRecord,
  ConsentStatus,
} from '../consent/consent-record.entity.ts';
import { nextReference } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** What two more clients said to both questions: an agency reported a no to the first, and one said no to both. Flushes. */
export async function answerBoth(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  clients: readonly Client[],
): Promise<void> {
  const byAgency = {
    how: ConsentHow.AGENCY,
    collectedBy: ConsentCollector.AGENCY,
    evidence: 'Form of the service, signed; scan in the referral.',
  };
  const said: [place: number, code: ConsentCode, answer: A, given: object][] = [
    [34, ConsentCode.Q1_CONSORTIUM_SHARING, A.NO, byAgency],
    [34, ConsentCode.Q2_STORAGE_CARE_REPORTING, A.YES, byAgency],
    [35, ConsentCode.Q1_CONSORTIUM_SHARING, A.NO, { how: ConsentHow.PHONE }],
    [35, ConsentCode.Q2_STORAGE_CARE_REPORTING, A.NO, { how: ConsentHow.PHONE }],
  ];
  const givenAt = new Date(clock.now().getTime() - 6 * DAY);
  for (const [place, code, answer, given] of said) {
    const client = clients[place]!;
    const question = await em.findOneOrFail(ConsentQuestion, { code, status: ConsentQuestionStatus.IN_USE });
    em.persist(
      em.create(ConsentRecord, {
        reference: await nextReference(em, 'CON', clock.today().slice(0, 4)),
        client: client.id,
        question: question.id,
        code,
        kind: question.kind,
        noticeVersion: question.noticeVersion,
        answer,
        status: answer === A.YES ? ConsentStatus.GRANTED : ConsentStatus.REFUSED,
        givenAt,
        recordedAt: givenAt,
        takenBy: people.entry.id,
        refreshDue: answer === A.YES ? consentRefreshDue(givenAt) : null,
        ...clientAccessOf(client),
        ...given,
      } as never),
    );
  }
  await em.flush();
}
