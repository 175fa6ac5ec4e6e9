import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod as By } from '../../schema/contact-method.ts';
import { intakeDates } from '../clock/intake.ts';
import { nextReference } from '../crud/reference.ts';
import {
  InformationRequest,
  InformationRequestStatus as S,
} from '../information-request/information-request.entity.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import type { Clock } from '../time.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** What somebody asked; days count back from today. */
interface DemoQuestion {
  daysAgo: number;
  channel: By;
  personName: string;
  personContact: string;
  question: string;
  codes: readonly string[];
  answered?: { daysAgo: number; answer: string };
  withdrawn?: { daysAgo: number; reason: string };
}

const ASKED: readonly DemoQuestion[] = [
  {
    daysAgo: 21,
    channel: By.POST,
    personName: 'Clementine Oakhurst',
    personContact: 'Flat 3, 12 Larkspur Row',
    question: 'For how long are the answers to the equality questions kept, and are they kept with my name?',
    codes: ['RR-EQ'],
    withdrawn: { daysAgo: 18, reason: 'She telephoned: she has found the row in the schedule on our site.' },
  },
  {
    daysAgo: 12,
    channel: By.EMAIL,
    personName: 'Barnaby Quillfeather',
    personContact: 'barnaby.quillfeather@example.test',
    question: 'I applied to be a therapist in the spring and was not taken. What happens to my application?',
    codes: ['RR-REC-U', 'RR-DBS'],
    answered: {
      daysAgo: 9,
      answer:
        'We keep applications of people whom we could not take on for 6 months from our decision and then destroy them; a copy of a DBS certificate as long at most. Everything else that we keep is listed on our site.',
    },
  },
  {
    daysAgo: 3,
    channel: By.PHONE,
    personName: 'Wilhelmina Ferncastle',
    personContact: '0121 496 0734',
    question: 'Was her call recorded, how long is such a recording kept, and how long the list of who rang?',
    codes: ['RR-TEL-REC', 'RR-TEL-LOG'],
  },
];

/** What people asked about retention: one no longer wants to know, one was answered, one waits (S87). Flushes. */
export async function seedInformationRequests(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
): Promise<void> {
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  for (const { daysAgo, codes, answered, withdrawn, ...told } of ASKED) {
    const receivedAt = ago(daysAgo);
    const rules = await em.find(RetentionRule, { code: { $in: [...codes] } });
    em.persist(
      em.create(InformationRequest, {
        ...told,
        receivedAt,
        rules: rules.map(({ id }) => id),
        reference: await nextReference(em, 'IRQ', clock.today().slice(0, 4)),
        ...intakeDates('QUESTION', receivedAt),
        loggedBy: people.entry.id,
        createdAt: receivedAt,
        ...(answered && {
          status: S.ANSWERED,
          answer: answered.answer,
          answeredAt: ago(answered.daysAgo),
          answerMethod: told.channel,
          answeredBy: people.entry.id,
        }),
        ...(withdrawn && {
          status: S.WITHDRAWN,
          withdrawalReason: withdrawn.reason,
          withdrawnAt: ago(withdrawn.daysAgo),
        }),
      } as never),
    );
    await em.flush();
  }
}
