import { ContactMethod } from '../../schema/contact-method.ts';
import { Choice, Day, Ids, Instant, Link, Narrative, Structured, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Where a question about retention stands. */
export enum InformationRequestStatus {
  RECEIVED = 'RECEIVED',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a person writes of a question about how long we keep things (S87). */
export abstract class InformationRequestFields extends Stored {
  @Instant({
    about: 'When it reached anybody of us; not in the future, and never changed (C-10).',
    writeOnce: true,
    purposes: ['P07'],
  })
  receivedAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', {
    about: 'How they asked; every way counts.',
    maskable: true,
    purposes: ['P07'],
  })
  channel!: ContactMethod;

  @Text({ about: 'Who asks.', searched: true, maskable: true, purposes: ['P07'] })
  personName!: string;

  @Text({
    about: 'How to reach them: e-mail, telephone or address.',
    optional: true,
    max: 500,
    purposes: ['P07'],
  })
  personContact: string | null = null;

  @Narrative({ about: 'What they want to know.', maskable: true, purposes: ['P07'] })
  question!: string;

  @Ids({
    about: 'The rules of the schedule that it is about.',
    maskable: true,
    default: [],
    purposes: ['P07'],
    indispensable: true,
  })
  rules: string[] = [];
}

/** Somebody asked how long we keep something, and what we told them (S87). */
@Resource({
  about: 'A question about how long we keep something, and our answer.',
  prefix: 'IRQ',
  order: { receivedAt: 'DESC' },
  derived: { deadline: ['status', 'dueOn'], retentionRules: ['rules'] },
})
export class InformationRequest extends InformationRequestFields {
  @Text({ about: 'Our reference, such as IRQ-2026-0001.', unique: true, searched: true })
  reference!: string;

  @Choice(InformationRequestStatus, 'InformationRequestStatus', { about: 'Where it stands.' })
  status: InformationRequestStatus = InformationRequestStatus.RECEIVED;

  @Day({ about: 'By when it is answered: our own target for questions.' })
  dueOn!: string;

  @Day({ about: 'That day before it rolled to a working day (T10).', optional: true })
  dueRaw: string | null = null;

  @Structured({ about: 'What the date was computed from (T10).', optional: true })
  clockInputs: object | null = null;

  @Text({ about: 'The edition of the date rules (T10).', optional: true })
  ruleVersion: string | null = null;

  @Link(() => User, { about: 'Who logged it.', optional: true })
  loggedBy: string | null = null;

  @Text({ about: 'The reference of the web enquiry that it came in as (S8).', optional: true })
  webEnquiry: string | null = null;

  @Narrative({ about: 'What we told them.', optional: true })
  answer: string | null = null;

  @Instant({ about: 'When the answer was sent or said.', optional: true })
  answeredAt: Date | null = null;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How the answer was sent.', optional: true })
  answerMethod: ContactMethod | null = null;

  @Link(() => User, { about: 'Who answered.', optional: true })
  answeredBy: string | null = null;

  @Narrative({ about: 'Why they no longer want an answer.', optional: true, max: 2_000 })
  withdrawalReason: string | null = null;

  @Instant({ about: 'When it was withdrawn.', optional: true })
  withdrawnAt: Date | null = null;
}
