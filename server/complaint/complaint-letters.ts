import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import type { App } from '../app.ts';
import { Refusal } from '../errors.ts';
import { LetterTemplate } from '../letter/letter.entity.ts';
import { queueLetter, type LetterOrder } from '../letter/queue.ts';
import { Allegation, Finding } from './allegation.entity.ts';
import { dayOf } from './case-clock.ts';
import { casePart } from './case-parts.ts';
import { ComplaintAction } from './complaint-action.entity.ts';
import type { ComplaintCase } from './complaint.entity.ts';
import { ComplaintTrack } from './complaint.fields.ts';
import { ReviewOutcome } from './complaint.vocabulary.ts';

/** What L-01 promises; each line is kept by the workflow. */
const NEXT_STEPS = [
  'Somebody who has no part in what you complain about looks into it.',
  'We may ask you for more information. That does not stop our duty to answer you.',
  'We write to you with the outcome: what we found on each point, why, and what we do about it.',
];

/** The same, for a child (CP-13). */
const PLAIN_STEPS = [
  'Somebody will look into it. It will not be a person that you complain about.',
  'We may ask you some questions. You do not have to answer them, and we go on either way.',
  'Then we write to you. We tell you what we found, why, and what we will do.',
];

/** The letters of a complaint, and what each is for a child (CP-13). */
const PLAIN = {
  [LetterTemplate.L01]: LetterTemplate.L01_PLAIN,
  [LetterTemplate.L02]: LetterTemplate.L02_PLAIN,
  [LetterTemplate.L03]: LetterTemplate.L03_PLAIN,
} as const;

/** Where a letter goes, and by which reference the person knows the case. */
interface Sending {
  method: ContactMethod;
  sentAt: Date;
  reference?: string;
}

/** Writes L-01 (CP-2). The public receipt quotes the public code, never our number (M24). */
export async function sendAcknowledgement(
  app: App,
  em: SqlEntityManager,
  record: ComplaintCase,
  sending: Sending,
): Promise<void> {
  await send(app, em, record, sending, LetterTemplate.L01, {
    ...standing(record, sending),
    summary: record.summary,
    whatHappensNext: record.isChild ? PLAIN_STEPS : NEXT_STEPS,
    nextUpdateBy: record.nextProgressDue,
  });
}

/** Writes L-02 (CP-4). */
export async function sendProgress(
  app: App,
  em: SqlEntityManager,
  record: ComplaintCase,
  sending: Sending,
  told: { done: string; remaining: string },
): Promise<void> {
  await send(app, em, record, sending, LetterTemplate.L02, {
    ...standing(record, sending),
    done: lines(told.done),
    remaining: lines(told.remaining),
    nextUpdateBy: record.nextProgressDue,
  });
}

/** Writes L-03 (CP-7, M10); `review` makes it the answer to a review, after which there is no other. */
export async function sendOutcomeLetter(
  app: App,
  em: SqlEntityManager,
  record: ComplaintCase,
  sending: Sending,
  review?: { outcome: ReviewOutcome; findings: string },
): Promise<void> {
  const allegations = await casePart(em, Allegation, record.id);
  const actions = await casePart(em, ComplaintAction, record.id);
  const findings = allegations.map(a => ({
    allegation: a.text,
    finding: a.finding ?? '',
    reasons: a.reasons ?? '',
  }));
  const answer = review && {
    allegation: record.reviewReason ?? '',
    finding: review.outcome === ReviewOutcome.CHANGED ? Finding.UPHELD : Finding.NOT_UPHELD,
    reasons: review.findings,
  };
  await send(app, em, record, sending, LetterTemplate.L03, {
    ...standing(record, sending),
    findings: answer ? [...findings, answer] : findings,
    actions: actions.map(a => a.what),
    apology: record.apology,
    learning: record.learning ? lines(record.learning) : [],
    reviewBy: review ? null : record.reviewBy,
    nhsTrack: record.tracks.includes(ComplaintTrack.NHS_SERVICE),
  });
}

/** Refuses a way by which the letter could not leave, by field. */
export function reachable(record: ComplaintCase, method: ContactMethod): void {
  const why = unreachable(record, method);
  if (why) throw new Refusal('INVALID_INPUT', { fields: { method: why } });
}

function unreachable(record: ComplaintCase, method: ContactMethod): string | null {
  if (method === ContactMethod.EMAIL && !record.complainantEmail)
    return 'needs an e-mail address on the case';
  if (method === ContactMethod.POST && !record.complainantAddress)
    return 'needs a postal address on the case';
  const ways = [ContactMethod.EMAIL, ContactMethod.POST, ContactMethod.IN_PERSON];
  return ways.includes(method) ? null : 'is no way by which a letter reaches anybody';
}

function standing(record: ComplaintCase, { reference }: Sending) {
  return {
    reference: reference ?? record.reference,
    receivedOn: dayOf(record.receivedAt),
    contact: record.aboutDataProtectionOffice ? 'The complaints reviewer' : null,
  };
}

async function send<T extends keyof typeof PLAIN>(
  app: App,
  em: SqlEntityManager,
  record: ComplaintCase,
  { method, sentAt }: Sending,
  template: T,
  data: LetterOrder<T>['data'],
): Promise<void> {
  const to = {
    name: record.complainantName,
    email: method === ContactMethod.EMAIL ? record.complainantEmail : null,
    postalAddress: method === ContactMethod.POST ? record.complainantAddress : null,
  };
  await queueLetter(app, em, {
    template: record.isChild ? PLAIN[template] : template,
    subject: 'ComplaintCase',
    recordId: record.id,
    to,
    data,
    format: record.letterFormat,
    sentAt,
  });
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}
