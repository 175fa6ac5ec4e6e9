import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { consentRefreshDue } from '../clock/consent.ts';
import type { ConsentQuestion } from '../consent/consent-question.entity.ts';
import {
  ConsentAnswer,
  ConsentCollector,
  ConsentDefect,
  ConsentGiver,
  ConsentHow,
  ConsentRecord,
  ConsentStatus as S,
} from '../consent/consent-record.entity.ts';
import { nextReference } from '../crud/reference.ts';
import type { Clock } from '../time.ts';
import { seedConsentQuestions } from './consent-question.ts';
import type { Organisations } from './organisation.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;
/** How many clients have answered; the last ones have never been asked. */
const ASKED = 34;
const HOWS = [ConsentHow.FACE_TO_FACE, ConsentHow.PHONE, ConsentHow.PAPER, ConsentHow.ONLINE];

type Given = Partial<ConsentRecord>;

/** Answers of every kind and state, to the two questions of the notice and to others. Flushes. */
export async function seedConsents(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  organisations: Organisations,
): Promise<void> {
  const questions = await seedConsentQuestions(em, people, clock);
  const { sharing, oldSharing, storage } = questions;
  const clients = await em.find(Client, {}, { orderBy: { reference: 'ASC' }, limit: ASKED });
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  const answer = async (place: number, question: ConsentQuestion, days: number, given: Given = {}) => {
    const client = clients[place]!;
    const givenAt = ago(days);
    const isNo = given.answer === ConsentAnswer.NO;
    const record = em.create(ConsentRecord, {
      reference: await nextReference(em, 'CON', clock.today().slice(0, 4)),
      client: client.id,
      question: question.id,
      code: question.code,
      kind: question.kind,
      noticeVersion: question.noticeVersion,
      answer: ConsentAnswer.YES,
      status: isNo ? S.REFUSED : S.GRANTED,
      how: HOWS[place % HOWS.length]!,
      givenAt,
      recordedAt: new Date(givenAt.getTime() + 600_000),
      takenBy: people.entry.id,
      refreshDue: isNo ? null : consentRefreshDue(givenAt),
      ...clientAccessOf(client),
      ...given,
    } as never) as ConsentRecord;
    em.persist(record);
    return record;
  };
  const no = { answer: ConsentAnswer.NO };
  const past = (before: Date) => ({ latest: false, status: S.SUPERSEDED, supersededAt: before });
  const withdrawn = (days: number, how: ConsentHow, by: string) => ({
    status: S.WITHDRAWN,
    withdrawnAt: ago(days),
    withdrawalSaidAt: ago(days),
    withdrawnHow: how,
    withdrawnBy: by,
  });
  const invalid = {
    status: S.INVALIDATED,
    invalidatedAt: ago(20),
    invalidatedBy: people.dpo.id,
    defect: ConsentDefect.WRONG_PROXY,
    invalidatedReason: 'The sister who answered holds no power of attorney for health and welfare.',
    remediation:
      'What had been shared was called back from the one agency that had it. Asked anew of the client.',
  };
  const proxies: Record<number, Given> = {
    8: {
      giverKind: ConsentGiver.PARENT,
      giverName: 'Rosalind Example',
      authority: 'Parental responsibility; birth certificate seen',
    },
    9: {
      giverKind: ConsentGiver.ATTORNEY,
      giverName: 'Hugo Example',
      authority: 'Lasting power of attorney for health and welfare, registered; seen',
    },
    10: {
      giverKind: ConsentGiver.DEPUTY,
      giverName: 'Council deputy, invented',
      authority: 'Order of the Court of Protection; copy on paper',
    },
    11: {
      how: ConsentHow.AGENCY,
      collectedBy: ConsentCollector.AGENCY,
      evidence: "Form of Kingfisher Young People's Project, signed; scan in the referral.",
    },
    16: { giverKind: ConsentGiver.ATTORNEY, giverName: 'Sibyl Example', authority: 'Said to be one' },
  };
  for (let place = 0; place < ASKED; place++) {
    const days = 20 + place * 3;
    const proxy = proxies[place] ?? {};
    // Told one by one below.
    if (![12, 14, 17].includes(place))
      await answer(place, sharing, days, { ...proxy, ...exception(place, days) });
    if (![13, 18].includes(place)) await answer(place, storage, days, proxy);
  }
  function exception(place: number, days: number): Given {
    if (place === 15) return withdrawn(12, ConsentHow.PHONE, people.entry.id);
    if (place === 16) return invalid;
    if (place === 19)
      return { ...no, how: ConsentHow.PHONE, evidence: `Said so on the telephone ${days} days ago.` };
    return {};
  }
  // Agreed to the earlier wording and not asked again; asked again; refused, and later raised it.
  await answer(12, oldSharing, 400, { status: S.SUPERSEDED, supersededAt: ago(300) });
  const before = await answer(14, oldSharing, 420, past(ago(300)));
  await answer(14, sharing, 280, { replaces: before.id });
  const refused = await answer(17, sharing, 90, { ...no, ...past(ago(9)) });
  await answer(17, sharing, 9, { replaces: refused.id, raisedByPerson: true });
  // Ran out a week ago; runs out soon; ran out and was asked again.
  await answer(13, storage, 738, { status: S.EXPIRED });
  await answer(18, storage, 719);
  const recipient = (one: { id: string; name: string }) => ({ recipient: one.id, recipientName: one.name });
  await answer(0, questions.recipient, 6, recipient(organisations.council));
  await answer(2, questions.recipient, 5, recipient(organisations.council));
  await answer(6, questions.recipient, 15, { ...no, ...recipient(organisations.memberSouth) });
  await answer(20, questions.recipient, 40, {
    ...recipient(organisations.memberEast),
    ...withdrawn(4, ConsentHow.PAPER, people.clinician.id),
  });
  await em.flush();
}
