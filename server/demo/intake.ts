import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import { addDays } from '../clock/calendar.ts';
import { intakeDates } from '../clock/intake.ts';
import { accessOf } from '../complaint/case-access.columns.ts';
import { dayOf } from '../complaint/case-clock.ts';
import { ComplaintChannel, ComplaintTheme } from '../complaint/complaint.fields.ts';
import { ComplaintStatus } from '../complaint/complaint.vocabulary.ts';
import { nextReference } from '../crud/reference.ts';
import { Intake, IntakeKind, IntakeStatus, RequestedRight } from '../intake/intake.entity.ts';
import { rerouted } from '../intake/log-intake.ts';
import type { Clock } from '../time.ts';
import { clientCalled, demoComplaint } from './complaint-case.ts';
import type { PersonKey } from './people.ts';
import type { People } from './seed.ts';

/** Something that came in; days count back from today. */
interface DemoIntake {
  daysAgo: number;
  kind: IntakeKind;
  requestedRight?: RequestedRight;
  channel?: ContactMethod;
  personName: string;
  personContact: string;
  details: string;
  loggedBy: PersonKey;
  owner?: PersonKey;
  outcome?: string;
  client?: string;
}

const CAME_IN: readonly DemoIntake[] = [
  {
    daysAgo: 30,
    kind: IntakeKind.RIGHTS_REQUEST,
    requestedRight: RequestedRight.ACCESS,
    channel: ContactMethod.POST,
    personName: 'Perrin Holloway',
    personContact: 'perrin.holloway@example.test',
    details: 'Wants a copy of everything that we hold.',
    loggedBy: 'entry',
    owner: 'dpo',
    client: 'Perry Holloway',
  },
  {
    daysAgo: 6,
    kind: IntakeKind.RIGHTS_REQUEST,
    requestedRight: RequestedRight.RECTIFICATION,
    channel: ContactMethod.EMAIL,
    personName: 'Ottoline Braithwaite-Moss',
    personContact: 'ottoline.bm@example.test',
    details: 'Writes that her surgery is noted wrongly since she moved. Asks to have it corrected.',
    loggedBy: 'entry',
    owner: 'dpo',
  },
  {
    daysAgo: 9,
    kind: IntakeKind.QUESTION,
    personName: 'Marguerite Sedgemoor',
    personContact: '0121 496 0519',
    details: 'Asks how long we keep recordings of calls.',
    loggedBy: 'entry',
    owner: 'dpo',
    outcome: 'Told her: a month, unless it is needed for a claim.',
  },
  {
    daysAgo: 4,
    kind: IntakeKind.QUESTION,
    personName: 'Linus Ravensworth',
    personContact: 'linus@example.test',
    details: 'Asks whether the university study sees names.',
    loggedBy: 'clinician',
    owner: 'dpo2',
  },
  {
    daysAgo: 1,
    kind: IntakeKind.BREACH,
    personName: 'Dr Maren Ashgrove',
    personContact: 'internal',
    details: 'A referral letter was put into the wrong envelope; the recipient has brought it back unread.',
    loggedBy: 'clinician',
    owner: 'dpo',
  },
];

/** What came in by telephone and post, and a complaint that was none about data protection (CP-6). Flushes. */
export async function seedIntake(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  for (const told of CAME_IN) await demoIntake(em, people, clock, told);
  const complaint = await demoComplaint(em, people, clock, {
    daysAgo: 2,
    status: ComplaintStatus.REROUTED,
    loggedBy: 'clinician2',
    channel: ComplaintChannel.IN_PERSON,
    theme: ComplaintTheme.OTHER,
    title: 'Waiting room was cold',
    summary: 'I waited an hour in the cold and then the session was shortened.',
    complainantName: 'Osric Bellweather',
    complainantPhone: '0121 496 0288',
    acknowledged: { daysAgo: 2, method: ContactMethod.IN_PERSON, by: 'clinician2' },
    closed: { daysAgo: 1, reason: 'It is about the service and not about data.' },
  });
  const intake = await rerouted(
    em,
    complaint,
    {
      kind: IntakeKind.SERVICE_COMPLAINT,
      owner: people.manager.id,
      by: people.dpo.id,
      access: accessOf(complaint),
    },
    clock.today(),
  );
  complaint.reroutedTo = intake.id;
  await em.flush();
}

async function demoIntake(
  em: SqlEntityManager,
  people: People,
  clock: Clock,
  { daysAgo, loggedBy, owner, outcome, client, ...told }: DemoIntake,
): Promise<void> {
  const receivedAt = new Date(clock.now().getTime() - daysAgo * 86_400_000 - 3_600_000);
  const intake = em.create(Intake, {
    ...told,
    client: client ? await clientCalled(em, client) : null,
    receivedAt,
    reference: await nextReference(em, 'INT', dayOf(receivedAt).slice(0, 4)),
    ...intakeDates(told.kind, receivedAt),
    loggedBy: people[loggedBy].id,
    owner: owner ? people[owner].id : null,
    status: outcome ? IntakeStatus.DONE : IntakeStatus.OPEN,
    outcome: outcome ?? null,
    doneAt: outcome ? new Date(`${addDays(clock.today(), -1)}T12:00:00Z`) : null,
    createdAt: receivedAt,
  } as never);
  em.persist(intake);
  await em.flush();
}
