import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import { complaintReviewBy } from '../clock/complaint-steps.ts';
import { addDays } from '../clock/calendar.ts';
import { Client } from '../client/client.entity.ts';
import { Allegation, type Finding } from '../complaint/allegation.entity.ts';
import { accessOf } from '../complaint/case-access.columns.ts';
import { applyClock, dayOf } from '../complaint/case-clock.ts';
import { allStaff } from '../complaint/case-people.ts';
import { ComplaintAction, ComplaintActionStatus } from '../complaint/complaint-action.entity.ts';
import { ContactKind } from '../complaint/complaint-contact.entity.ts';
import { ComplaintCase } from '../complaint/complaint.entity.ts';
import type { ComplaintCaseFields } from '../complaint/complaint.fields.ts';
import { ComplaintStatus, type ReviewOutcome } from '../complaint/complaint.vocabulary.ts';
import { noteContact } from '../complaint/contacts.ts';
import { loggedColumns } from '../complaint/log-complaint.ts';
import { RegulatorContact } from '../complaint/regulator-contact.entity.ts';
import { settleAccess } from '../complaint/settle-access.ts';
import { nextReference } from '../crud/reference.ts';
import { HoldReason } from '../hold/hold.entity.ts';
import { placeHold } from '../hold/hold.ts';
import type { Clock } from '../time.ts';
import type { PersonKey } from './people.ts';
import type { People } from './seed.ts';

/** A complaint of the demo's story; days count back from today. */
export interface DemoComplaint
  extends
    Pick<ComplaintCaseFields, 'channel' | 'title' | 'summary' | 'theme' | 'complainantName'>,
    Partial<
      Pick<
        ComplaintCaseFields,
        | 'tracks'
        | 'complainantEmail'
        | 'complainantPhone'
        | 'complainantAddress'
        | 'aboutDataProtectionOffice'
        | 'isChild'
        | 'isDataSubject'
        | 'dataSubjectName'
        | 'authority'
      >
    > {
  daysAgo: number;
  status: ComplaintStatus;
  loggedBy?: PersonKey;
  subjects?: PersonKey[];
  /** Given and family name of the client whom it names. */
  client?: string;
  acknowledged?: { daysAgo: number; method: ContactMethod; by?: PersonKey };
  investigator?: PersonKey;
  asked?: { daysAgo: number; question: string };
  progress?: { daysAgo: number; told: string };
  finding?: { finding: Finding; reasons: string };
  draft?: { decision: string; apology?: string; learning?: string };
  actions?: { what: string; owner: PersonKey; dueIn: number; done?: boolean }[];
  approver?: PersonKey;
  outcomeDaysAgo?: number;
  review?: {
    daysAgo: number;
    reason: string;
    reviewer?: PersonKey;
    outcome?: ReviewOutcome;
    findings?: string;
  };
  regulator?: { daysAgo: number; reference: string; replyIn: number };
  closed?: { daysAgo: number; reason?: string };
  receipt?: { daysAgo: number; by: PersonKey; reason: string };
}

const DAY = 86_400_000;

/** The client of the story who has this name. */
export async function clientCalled(em: SqlEntityManager, name: string): Promise<string> {
  const [givenName, familyName] = name.split(' ') as [string, string];
  return (await em.findOneOrFail(Client, { givenName, familyName })).id;
}

/** Makes a case as the workflow would have left it, parts and hold included. Flushes. */
export async function demoComplaint(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  told: DemoComplaint,
): Promise<ComplaintCase> {
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY - 3_600_000);
  const id = (key: PersonKey | undefined) => (key ? people[key].id : null);
  const {
    daysAgo,
    status,
    loggedBy,
    subjects,
    client,
    acknowledged,
    investigator,
    asked,
    progress,
    finding,
    draft,
    actions,
    approver,
    outcomeDaysAgo,
    review,
    regulator,
    closed,
    receipt,
    ...given
  } = told;
  const receivedAt = ago(daysAgo);
  const input = { ...given, receivedAt, subjects: (subjects ?? []).map(key => people[key].id) };
  const record = em.create(ComplaintCase, {
    ...input,
    ...(await loggedColumns(em, input, clock, id(loggedBy))),
    ...draft,
    status,
    reference: await nextReference(em, 'CMP', dayOf(receivedAt).slice(0, 4)),
    investigator: id(investigator),
    createdAt: receivedAt,
    client: client ? await clientCalled(em, client) : null,
    ...(receipt && {
      proposedReceivedAt: ago(receipt.daysAgo),
      receiptReason: receipt.reason,
      receiptProposer: id(receipt.by),
    }),
  } as never) as ComplaintCase;
  em.persist(record);
  const note = (
    kind: ContactKind,
    days: number,
    summary: string,
    method = ContactMethod.EMAIL,
    by = investigator,
  ) => noteContact(em, record, { kind, at: ago(days), method, summary, by: id(by) });

  if (acknowledged) {
    record.acknowledgedAt = ago(acknowledged.daysAgo);
    record.acknowledgementMethod = acknowledged.method;
    note(
      ContactKind.ACKNOWLEDGEMENT,
      acknowledged.daysAgo,
      'Acknowledged.',
      acknowledged.method,
      acknowledged.by,
    );
    applyClock(record);
  }
  if (asked) {
    record.infoAskedAt = ago(asked.daysAgo);
    note(ContactKind.INFO_ASKED, asked.daysAgo, asked.question);
    applyClock(record);
  }
  if (progress) note(ContactKind.PROGRESS, progress.daysAgo, progress.told);
  if (approver) {
    record.approver = id(approver);
    record.approvedAt = ago(outcomeDaysAgo ?? 0);
  }
  if (outcomeDaysAgo !== undefined) {
    record.outcomeSentAt = ago(outcomeDaysAgo);
    record.reviewBy = complaintReviewBy(dayOf(record.outcomeSentAt));
    record.outcomeCountsAsAck = !record.acknowledgedAt && dayOf(record.outcomeSentAt) <= record.ackDue;
    note(ContactKind.OUTCOME, outcomeDaysAgo, 'Outcome sent.', ContactMethod.EMAIL, approver);
  }
  if (review) {
    record.reviewRequestedAt = ago(review.daysAgo);
    record.reviewReason = review.reason;
    record.reviewer = id(review.reviewer);
    record.reviewOutcome = review.outcome ?? null;
    record.reviewFindings = review.findings ?? null;
    note(ContactKind.REVIEW_ASKED, review.daysAgo, review.reason, ContactMethod.PHONE, 'entry');
  }
  if (regulator) {
    record.escalatedAt = ago(regulator.daysAgo);
    record.regulatorReplyBy = addDays(clock.today(), regulator.replyIn);
    em.persist(
      em.create(RegulatorContact, {
        ...accessOf(record),
        complaint: record.id,
        icoRef: regulator.reference,
        contactedOn: dayOf(ago(regulator.daysAgo)),
        replyBy: record.regulatorReplyBy,
        question: 'Please send your answer to the person and your reasons.',
      } as never),
    );
  }
  if (closed) {
    record.closedAt = ago(closed.daysAgo);
    record.retentionTrigger = dayOf(record.closedAt);
    record.endReason = closed.reason ?? null;
  } else {
    placeHold(
      em,
      'ComplaintCase',
      record,
      accessOf(record),
      HoldReason.OPEN_COMPLAINT,
      receivedAt,
      dayOf(receivedAt),
    );
  }
  em.persist(
    em.create(Allegation, {
      ...accessOf(record),
      ...finding,
      complaint: record.id,
      text: record.title,
      theme: record.theme,
    } as never),
  );
  for (const { what, owner, dueIn, done } of actions ?? []) {
    const dueOn = addDays(clock.today(), dueIn);
    em.persist(
      em.create(ComplaintAction, {
        ...accessOf(record),
        complaint: record.id,
        what,
        owner: id(owner),
        dueOn,
        status: done ? ComplaintActionStatus.DONE : ComplaintActionStatus.OPEN,
        doneOn: done ? dayOf(ago(1)) : null,
      } as never),
    );
  }
  applyClock(record);
  await settleAccess(em, record, status, await allStaff(em, clock.today()));
  await em.flush();
  return record;
}
