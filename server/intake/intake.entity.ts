import { ContactMethod } from '../../schema/contact-method.ts';
import { Client } from '../client/client.entity.ts';
import { withCaseAccess } from '../complaint/case-access.columns.ts';
import { Choice, Day, Instant, Link, Narrative, Structured, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** What came in (CP-6, M12). */
export enum IntakeKind {
  QUESTION = 'QUESTION',
  RIGHTS_REQUEST = 'RIGHTS_REQUEST',
  BREACH = 'BREACH',
  SERVICE_COMPLAINT = 'SERVICE_COMPLAINT',
  EMPLOYEE_GRIEVANCE = 'EMPLOYEE_GRIEVANCE',
}

/** The right that somebody uses (UK GDPR Arts 15-22D); ADM is about an automated decision. */
export enum RequestedRight {
  ACCESS = 'ACCESS',
  RECTIFICATION = 'RECTIFICATION',
  ERASURE = 'ERASURE',
  RESTRICTION = 'RESTRICTION',
  PORTABILITY = 'PORTABILITY',
  OBJECTION = 'OBJECTION',
  ADM = 'ADM',
}

/** Whether somebody has dealt with it. */
export enum IntakeStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
}

/** What a person writes of something that came in. */
export abstract class IntakeFields extends Stored {
  @Choice(IntakeKind, 'IntakeKind', { about: 'What it is.', writeOnce: true, purposes: ['P07'] })
  kind!: IntakeKind;

  @Choice(RequestedRight, 'RequestedRight', {
    about: 'Of a request about data, the right that the person uses (S11); needed when one is logged.',
    optional: true,
    purposes: ['P07'],
    indispensable: true,
  })
  requestedRight: RequestedRight | null = null;

  @Choice(ContactMethod, 'ContactMethod', {
    about: 'How it reached us; every way counts, an e-mail is enough (S11, X11).',
    optional: true,
    writeOnce: true,
    purposes: ['P07'],
    indispensable: true,
  })
  channel: ContactMethod | null = null;

  @Instant({
    about: 'When it reached anybody of us; not in the future, and never changed (C-10).',
    writeOnce: true,
    purposes: ['P07'],
  })
  receivedAt!: Date;

  @Text({ about: 'Who it is from.', searched: true, maskable: true, purposes: ['P07'] })
  personName!: string;

  @Text({
    about: 'How to reach them: e-mail, telephone or address.',
    optional: true,
    max: 500,
    purposes: ['P07'],
  })
  personContact: string | null = null;

  @Narrative({ about: 'What they want, or what happened.', maskable: true, purposes: ['P07'] })
  details!: string;

  @Link(() => User, { about: 'Who deals with it.', optional: true })
  owner: string | null = null;

  @Link(() => Client, {
    about: 'The client whom it is about, where one is named; afterwards named by an event.',
    optional: true,
    writeOnce: true,
  })
  client: string | null = null;
}

/** Something that came in and has a date, before its own register exists or because it was no complaint (M12). */
@Resource({
  about: 'Something that came in and has a date.',
  prefix: 'INT',
  order: { receivedAt: 'DESC' },
  derived: { deadline: ['status', 'dueOn'], feePence: ['kind'] },
})
export class Intake extends withCaseAccess(IntakeFields) {
  @Text({ about: 'Our reference, such as INT-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(IntakeStatus, 'IntakeStatus', { about: 'Whether somebody has dealt with it.' })
  status: IntakeStatus = IntakeStatus.OPEN;

  @Day({ about: 'By when it is dealt with: the law where it names a time, else our own target.' })
  dueOn!: string;

  @Day({ about: 'That day before it rolled to a working day (T10).', optional: true })
  dueRaw: string | null = null;

  @Structured({ about: 'What the date was computed from (T10).', optional: true })
  clockInputs: object | null = null;

  @Text({ about: 'The edition of the date rules (T10).', optional: true })
  ruleVersion: string | null = null;

  @Text({
    about: 'The reference of what it was before: a complaint that was rerouted, or a web enquiry.',
    optional: true,
  })
  reroutedFrom: string | null = null;

  @Link(() => User, { about: 'Who logged it.', optional: true })
  loggedBy: string | null = null;

  @Instant({ about: 'When we told the person that we have the request (L-04).', optional: true })
  acknowledgedAt: Date | null = null;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How we told her.', optional: true })
  acknowledgedHow: ContactMethod | null = null;

  @Narrative({ about: 'What was done.', optional: true })
  outcome: string | null = null;

  @Instant({ about: 'When it was done.', optional: true })
  doneAt: Date | null = null;
}
