import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContactMethod } from '../../schema/contact-method.ts';
import { may } from '../access/scope.ts';
import { intakeDates } from '../clock/intake.ts';
import { submitted } from '../complaint/submit-complaint.ts';
import type { Context } from '../context.ts';
import { hold } from '../crud/lock.ts';
import { nextReference } from '../crud/reference.ts';
import { Refusal } from '../errors.ts';
import { InformationRequest } from '../information-request/information-request.entity.ts';
import { IntakeKind } from '../intake/intake.entity.ts';
import { logged } from '../intake/log-intake.ts';
import { OnlineIdentifier } from '../online-identifier/online-identifier.entity.ts';
import type { Step } from '../workflow/workflow.ts';
import { EnquiryBecame, WebEnquiry, WebEnquiryStatus } from './web-enquiry.entity.ts';
import type { ComplaintInput, RightsRequestInput } from './web-enquiry.workflow.ts';

/** A complaint in the person's words; what she sent through the website is acknowledged by mail at once (M10). */
export async function asComplaint(step: Step<WebEnquiry, ComplaintInput>): Promise<void> {
  const { context, em, record, input, viewer } = step;
  const submission = {
    ...input,
    summary: record.message,
    complainantName: record.personName,
    complainantEmail: record.email,
    linkedReferences: record.reference,
  };
  const { receivedAt } = record;
  const made = await submitted(context.app, em, submission, { receivedAt, loggedBy: viewer.id });
  await become(step, EnquiryBecame.COMPLAINT, made);
}

/** A request about data: its month runs from the day on which it was sent (UK GDPR Art 12(3), X11). */
export async function asRightsRequest(step: Step<WebEnquiry, RightsRequestInput>): Promise<void> {
  const { em, record, input, viewer, today } = step;
  const made = await logged(em, today, {
    kind: IntakeKind.RIGHTS_REQUEST,
    requestedRight: input.requestedRight,
    channel: ContactMethod.WEB_FORM,
    receivedAt: record.receivedAt,
    personName: record.personName,
    personContact: record.email,
    details: record.message,
    reroutedFrom: record.reference,
    loggedBy: viewer.id,
  });
  await become(step, EnquiryBecame.RIGHTS_REQUEST, made);
}

/** A question about how long we keep something (S87). */
export async function asInformationRequest(step: Step<WebEnquiry, unknown>): Promise<void> {
  const { em, record, viewer, today } = step;
  const { receivedAt, reference } = record;
  const made = em.create(InformationRequest, {
    receivedAt,
    channel: ContactMethod.WEB_FORM,
    personName: record.personName,
    personContact: record.email,
    question: record.message,
    webEnquiry: reference,
    reference: await nextReference(em, 'IRQ', today.slice(0, 4)),
    ...intakeDates('QUESTION', receivedAt),
    loggedBy: viewer.id,
  } as never) as InformationRequest;
  em.persist(made);
  await become(step, EnquiryBecame.INFORMATION_REQUEST, made);
}

/** The enquiry of which a referral is made, where the viewer may; refused as an event is (M21). */
export async function enquiryToRefer(
  context: Context,
  em: SqlEntityManager,
  id: string,
): Promise<WebEnquiry> {
  const record = await em.findOne(WebEnquiry, { id });
  if (!record || !may(context.ability, 'makeReferral', WebEnquiry, record))
    throw new Refusal('INVALID_INPUT', { fields: { webEnquiry: 'is no web enquiry that you can see' } });
  const { status } = record;
  if (status === WebEnquiryStatus.CONVERTED)
    throw new Refusal('INVALID_TRANSITION', { from: status, event: 'makeReferral' });
  return record;
}

/** The referral of an enquiry was registered, in the same transaction. */
export async function becameReferral(
  context: Context,
  em: SqlEntityManager,
  record: WebEnquiry,
  made: Made,
): Promise<void> {
  record.status = WebEnquiryStatus.CONVERTED;
  const step = { em, record, viewer: context.signedIn(), now: context.app.clock.now() };
  await become(step, EnquiryBecame.REFERRAL, made);
}

/** What it became. */
interface Made {
  id: string;
  reference: string;
}

/** Notes what it became. Online identifiers stay behind: they are never joined to what is known of a person (S24). */
async function become(
  { em, record, viewer, now }: Pick<Step<WebEnquiry, unknown>, 'em' | 'record' | 'viewer' | 'now'>,
  became: EnquiryBecame,
  { id, reference }: Made,
): Promise<void> {
  await hold(em, `enquiry ${record.reference}`);
  // Unscoped: the separation holds whoever reads them.
  const left = await em.find(OnlineIdentifier, { enquiry: record.reference }, { filters: false });
  for (const identifier of left) identifier.enquiry = null;
  Object.assign(record, {
    became,
    becameReference: reference,
    becameId: id,
    convertedAt: now,
    handledBy: viewer.id,
  });
}
