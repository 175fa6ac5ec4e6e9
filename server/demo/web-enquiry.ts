import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import { addMonths, londonDate } from '../clock/calendar.ts';
import { newPublicCode } from '../complaint/public-code.ts';
import { nextReference } from '../crud/reference.ts';
import { IntakeKind, RequestedRight } from '../intake/intake.entity.ts';
import { logged } from '../intake/log-intake.ts';
import {
  IdentifierSource,
  OnlineIdentifier,
  OnlineIdentifierKind,
} from '../online-identifier/online-identifier.entity.ts';
import type { Clock } from '../time.ts';
import {
  EnquiryBecame,
  NoReplyReason,
  WebEnquiry,
  WebEnquiryStatus as S,
} from '../web-enquiry/web-enquiry.entity.ts';
import type { People } from './seed.ts';

const DAY = 86_400_000;

/** What somebody wrote; days count back from today. */
interface DemoEnquiry extends Partial<WebEnquiry> {
  daysAgo: number;
  personName: string;
  email: string;
  message: string;
  contactDaysAgo?: number;
}

const WRITTEN: readonly DemoEnquiry[] = [
  {
    daysAgo: 392,
    contactDaysAgo: 385,
    personName: 'Barnabas Winterfold',
    email: 'barnabas.winterfold@example.test',
    message: 'Do you offer evening groups for people who work in shifts?',
    status: S.ANSWERED,
  },
  {
    daysAgo: 15,
    contactDaysAgo: 13,
    personName: 'Hepzibah Larkmoor',
    email: 'hepzibah.larkmoor@example.test',
    message: 'My sister waits for a first appointment. May I come with her, and is there a ramp at the door?',
    status: S.ANSWERED,
  },
  {
    daysAgo: 11,
    personName: 'Rank higher today',
    email: 'offers@example.test',
    message: 'We bring your website to the top of every search. Ask for our prices.',
    status: S.CLOSED,
    noReplyReason: NoReplyReason.ADVERTISING,
  },
  {
    daysAgo: 4,
    personName: 'Lysander Cobbledale',
    email: 'l.cobbledale@example.test',
    message: 'I rang last week and nobody called back. When can I speak to somebody?',
  },
  {
    daysAgo: 0,
    personName: 'Philippa Thornbury-Okafor',
    email: 'philippa.to@example.test',
    message: 'I sleep badly since the spring and would like to refer myself. What do I have to do?',
  },
];

const COPY_WANTED = {
  daysAgo: 8,
  personName: 'Augustin Meadowcroft',
  email: 'augustin.meadowcroft@example.test',
  message: 'Please send me everything that you hold about me. I was with you until last year.',
};

/** What came through the website: new, waiting, answered, left, made a request, and one at the end of its period (S8). Flushes. */
export async function seedWebEnquiries(em: SqlEntityManager, people: People, clock: Clock): Promise<void> {
  const today = clock.today();
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY);
  const write = async ({ daysAgo, contactDaysAgo = daysAgo, ...rest }: DemoEnquiry) => {
    const receivedAt = ago(daysAgo);
    const enquiry = em.create(WebEnquiry, {
      ...rest,
      reference: await nextReference(em, 'WEB', today.slice(0, 4)),
      publicCode: newPublicCode(),
      receivedAt,
      lastContactOn: londonDate(ago(contactDaysAgo)),
      noticeVersion: '3.1',
      handledBy: rest.status ? people.entry.id : null,
      createdAt: receivedAt,
    } as never) as WebEnquiry;
    em.persist(enquiry);
    return enquiry;
  };
  for (const enquiry of WRITTEN) await write(enquiry);
  const copy = await write({ ...COPY_WANTED, status: S.CONVERTED, convertedAt: ago(7) });
  const { id, reference } = await logged(em, today, {
    kind: IntakeKind.RIGHTS_REQUEST,
    requestedRight: RequestedRight.ACCESS,
    channel: ContactMethod.WEB_FORM,
    receivedAt: copy.receivedAt,
    personName: copy.personName,
    personContact: copy.email,
    details: copy.message,
    reroutedFrom: copy.reference,
    loggedBy: people.entry.id,
    owner: people.dpo.id,
  });
  Object.assign(copy, { became: EnquiryBecame.RIGHTS_REQUEST, becameId: id, becameReference: reference });
  await seedOnlineIdentifiers(em, people, today);
  await em.flush();
}

async function seedOnlineIdentifiers(em: SqlEntityManager, people: People, today: string): Promise<void> {
  const record = async (given: Partial<OnlineIdentifier>) =>
    em.persist(
      em.create(OnlineIdentifier, {
        ...given,
        reference: await nextReference(em, 'ONL', today.slice(0, 4)),
        recordedBy: people.entry.id,
      } as never),
    );
  await record({
    kind: OnlineIdentifierKind.SOCIAL_PROFILE,
    value: '@quiet.heron.invented',
    source: IdentifierSource.WROTE_TO_US,
    purpose: 'To answer a message about opening times.',
    seenOn: addMonths(today, -2),
    lastContactOn: addMonths(today, -1),
  });
  await record({
    kind: OnlineIdentifierKind.SITE_ACCOUNT,
    value: 'walks-at-dawn-invented',
    source: IdentifierSource.WROTE_ABOUT_US,
    purpose: 'To thank for a review of an open evening, and to answer the question in it.',
    seenOn: addMonths(today, -12),
    lastContactOn: addMonths(today, -11),
  });
}
