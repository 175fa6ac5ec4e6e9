import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import type { App } from '../app.ts';
import { nextReference } from '../crud/reference.ts';
import { Refusal } from '../errors.ts';
import type { LetterFormat } from '../letter/letter.entity.ts';
import { applyClock } from './case-clock.ts';
import { ContactKind } from './complaint-contact.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';
import {
  ComplaintChannel,
  ComplaintTrack,
  RepresentativeAuthority,
  type ComplaintTheme,
} from './complaint.fields.ts';
import { sendAcknowledgement } from './complaint-letters.ts';
import { ComplaintStatus } from './complaint.vocabulary.ts';
import { noteContact } from './contacts.ts';
import { beginCase, loggedColumns } from './log-complaint.ts';
import { given } from '../crud/given.ts';

/** What a member of the public gives. */
export interface Submission {
  title: string;
  summary: string;
  theme?: ComplaintTheme;
  aboutDataProtectionOffice?: boolean;
  aboutService?: boolean;
  complainantName: string;
  complainantEmail?: string | null;
  complainantPhone?: string | null;
  complainantAddress?: string | null;
  isDataSubject?: boolean;
  dataSubjectName?: string | null;
  isChild?: boolean;
  letterFormat?: LetterFormat;
  /** Of what it was before, where it did not come in as a complaint. */
  linkedReferences?: string;
}

/** When it came in, and who saw that it is a complaint; now and nobody where the form took it. */
interface Arrival {
  receivedAt: Date;
  loggedBy: string | null;
}

/**
 * Logs a complaint of the public. Where there is an e-mail address its automatic receipt is L-01 and counts as the
 * acknowledgement (M10); without one somebody acknowledges by post or telephone. Does not flush.
 */
export async function submitted(
  app: App,
  em: SqlEntityManager,
  { aboutService, ...submission }: Submission,
  arrival?: Arrival,
): Promise<ComplaintCase> {
  if (!submission.complainantEmail && !submission.complainantPhone && !submission.complainantAddress) {
    throw new Refusal('INVALID_INPUT', {
      fields: {
        complainantEmail: 'or a telephone number or a postal address is needed, so that we can answer',
      },
    });
  }
  const now = app.clock.now();
  const { receivedAt, loggedBy } = arrival ?? { receivedAt: now, loggedBy: null };
  const tracks = aboutService
    ? [ComplaintTrack.DATA_PROTECTION, ComplaintTrack.NHS_SERVICE]
    : [ComplaintTrack.DATA_PROTECTION];
  const authority =
    submission.isDataSubject === false ? RepresentativeAuthority.ASKED : RepresentativeAuthority.NOT_NEEDED;
  const input = {
    ...given(submission),
    authority,
    receivedAt,
    channel: ComplaintChannel.WEB_FORM,
    tracks,
  };
  const reference = await nextReference(em, 'CMP', app.clock.today().slice(0, 4));
  const record = em.create(ComplaintCase, {
    ...input,
    reference,
    ...(await loggedColumns(em, input, app.clock, loggedBy)),
  } as never) as ComplaintCase;
  em.persist(record);
  await beginCase(em, record, app.clock);
  if (submission.complainantEmail) await receipted(app, em, record, now);
  return record;
}

async function receipted(app: App, em: SqlEntityManager, record: ComplaintCase, now: Date): Promise<void> {
  const method = ContactMethod.EMAIL;
  await sendAcknowledgement(app, em, record, { method, sentAt: now, reference: record.publicCode });
  record.acknowledgedAt = now;
  record.acknowledgementMethod = method;
  record.status = ComplaintStatus.ACKNOWLEDGED;
  noteContact(em, record, {
    kind: ContactKind.ACKNOWLEDGEMENT,
    at: now,
    method,
    summary: 'Automatic receipt of the web form (M10).',
    by: null,
  });
  applyClock(record);
}
