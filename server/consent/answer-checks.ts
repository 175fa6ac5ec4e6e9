import type { Client } from '../client/client.entity.ts';
import { ageOn, londonDate } from '../clock/calendar.ts';
import { consentAskAgainFrom } from '../clock/consent.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { Refusal } from '../errors.ts';
import { longDate } from '../letter/london-date.ts';
import { ConsentCode, type ConsentQuestion } from './consent-question.entity.ts';
import {
  ConsentAnswer,
  ConsentCollector,
  ConsentGiver,
  ConsentHow,
  ConsentStatus,
  type ConsentRecord,
  type ConsentRecordFields,
} from './consent-record.entity.ts';

type Answer = Partial<ConsentRecordFields>;
type Giver = Pick<Answer, 'giverKind' | 'giverName' | 'authority'>;

/** The age from which no parent answers for a client (§2.14). */
export const ADULT = 18;
/** Ways in which something is said in writing (S49). */
export const WRITTEN: readonly (ConsentHow | undefined)[] = [ConsentHow.PAPER, ConsentHow.ONLINE];

/** Refuses an answer that would prove nothing: no proof, no authority, the wrong giver (§2.13, §2.14). */
export function checkAnswer(
  question: ConsentQuestion,
  client: Client,
  input: Answer,
  now: Date,
  today: string,
): void {
  notInFuture({ givenAt: input.givenAt }, now);
  const wrong = { ...giverFaults(client, input, today), ...proofFaults(input) };
  if (client.dateOfDeath) wrong.answer = 'cannot be given any more: the client has died';
  if (londonDate(input.givenAt!) < question.inUseSince!)
    wrong.givenAt = `is before this wording was asked, which is since ${longDate(question.inUseSince!)}`;
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
  if (lacksWriting(question, input)) throw new Refusal('WRITTEN_CONSENT_REQUIRED');
}

/** Whether a yes that has to be written was not, or nothing proves it (S49, S51). */
export function lacksWriting({ code }: ConsentQuestion, input: Answer): boolean {
  const needsWriting = input.explicit || code === ConsentCode.RESEARCH;
  return (
    input.answer === ConsentAnswer.YES &&
    Boolean(needsWriting) &&
    !(WRITTEN.includes(input.how) && input.evidence)
  );
}

/** Whether these words were asked on a day; a draft that was dropped never was. */
export function wasAsked({ inUseSince, retiredOn }: ConsentQuestion, day: string): boolean {
  return inUseSince !== null && inUseSince <= day && (retiredOn === null || day <= retiredOn);
}

/** Since when an answer stands as it does. */
export function standsSince({ withdrawnAt, givenAt }: Pick<ConsentRecord, 'withdrawnAt' | 'givenAt'>): Date {
  return withdrawnAt ?? givenAt;
}

/** What is wrong with who answers, by field (§2.14). */
export function giverFaults(client: Client, input: Giver, today: string): Record<string, string> {
  const wrong: Record<string, string> = {};
  const kind = input.giverKind ?? ConsentGiver.SELF;
  if (kind !== ConsentGiver.SELF) {
    if (!input.giverName) wrong.giverName = 'is needed of whoever answers for the client';
    if (!input.authority) wrong.authority = 'is needed of whoever answers for the client';
  } else if (input.giverName || input.authority) {
    wrong.giverKind = 'is the client: nobody else is named then';
  }
  if (kind === ConsentGiver.PARENT && ageOn(client.dateOfBirth, today) >= ADULT)
    wrong.giverKind = 'is no parent: the client is an adult';
  return wrong;
}

function proofFaults({ collectedBy, how, evidence }: Answer): Record<string, string> {
  const byAgency = collectedBy === ConsentCollector.AGENCY;
  if (byAgency !== (how === ConsentHow.AGENCY)) return { how: 'and who asked do not agree about the agency' };
  return byAgency && !evidence ? { evidence: 'is needed of what an agency asked' } : {};
}

/** Refuses an answer that is older than what stands, and a question put again to somebody who has refused (§4.6). */
export function notAgainTooSoon(
  before: Pick<ConsentRecord, 'status' | 'question' | 'givenAt' | 'withdrawnAt'>,
  question: ConsentQuestion,
  input: Answer,
  today: string,
): void {
  const since = standsSince(before);
  if (input.givenAt! < since)
    throw new Refusal('INVALID_INPUT', {
      fields: { givenAt: `is before what stands since ${longDate(londonDate(since))}` },
    });
  const refused = before.status === ConsentStatus.REFUSED && before.question === question.id;
  const from = consentAskAgainFrom(before.givenAt);
  if (refused && !input.raisedByPerson && today < from)
    throw new Refusal('INVALID_INPUT', {
      fields: {
        raisedByPerson: `has to be so before ${longDate(from)}: the client said no on ${longDate(londonDate(before.givenAt))} and is left in peace`,
      },
    });
}
