import { ContactMethod } from '../../schema/contact-method.ts';
import { attachedNow, clientNamed, NameClientInput } from '../client/name-client.ts';
import { Choice, Narrative, Text } from '../crud/columns.ts';
import { refuseField } from '../errors.ts';
import { event, workflow, type Guard } from '../workflow/workflow.ts';
import { acknowledgeRequest } from './acknowledge.ts';
import { Intake, IntakeKind, IntakeStatus } from './intake.entity.ts';

abstract class CompleteInput {
  @Narrative({ about: 'What was done.' })
  outcome!: string;
}

/** How the person is told that we have her request, and where that goes. */
export abstract class AcknowledgeInput {
  @Choice(ContactMethod, 'ContactMethod', { about: 'How it goes: by e-mail, by post or handed over.' })
  acknowledgedHow!: ContactMethod;

  @Text({ about: 'The e-mail address to which it goes.', optional: true, format: 'email', max: 254 })
  email: string | null = null;

  @Narrative({ about: 'The postal address to which it goes.', optional: true, max: 500 })
  address: string | null = null;

  @Narrative({
    about: 'What we need to be sure who asks or that somebody may act for her; nothing where we are.',
    optional: true,
    max: 2_000,
  })
  proofNeeded: string | null = null;
}

/** L-04 is for requests about data, says which right, and is written once. */
const isUnacknowledgedRequest: Guard<Intake> = ({ record }) => {
  const { kind, requestedRight, acknowledgedAt } = record;
  if (kind !== IntakeKind.RIGHTS_REQUEST)
    return { code: 'INVALID_TRANSITION', missing: ['NOTHING_TO_ACKNOWLEDGE'] };
  if (!requestedRight) return { code: 'INVALID_TRANSITION', missing: ['RIGHT_NOT_NAMED'] };
  return acknowledgedAt ? { code: 'INVALID_TRANSITION', missing: ['ALREADY_ACKNOWLEDGED'] } : null;
};

/** A letter goes by e-mail, by post or by hand, and somewhere. */
const isAddressed: Guard<Intake, AcknowledgeInput> = ({ input: { acknowledgedHow, email, address } }) => {
  if (acknowledgedHow === ContactMethod.EMAIL && !email) refuseField('email', 'is needed');
  if (acknowledgedHow === ContactMethod.POST && !address?.trim()) refuseField('address', 'is needed');
  const ways = [ContactMethod.EMAIL, ContactMethod.POST, ContactMethod.IN_PERSON];
  if (!ways.includes(acknowledgedHow))
    refuseField('acknowledgedHow', 'is no way by which a letter reaches anybody');
  return null;
};

/** Who is kept from the content does not deal with it either (SD-01). */
const notBarred: Guard<Intake> = ({ record, viewer }) =>
  record.barred.includes(viewer.personId) ? { code: 'SOD_VIOLATION' } : null;

/** Nothing is taken off where nobody is named. */
const isNamed: Guard<Intake> = ({ record }) =>
  record.client ? null : { code: 'INVALID_TRANSITION', missing: ['NOTHING_NAMED'] };

/** Something came in, and somebody has dealt with it (M12). */
export const intakeWorkflow = workflow(Intake, {
  acknowledge: event<Intake, AcknowledgeInput>({
    about:
      'Writes to the person that we have her request, by when we answer, and that it is free of charge (L-04).',
    from: [IntakeStatus.OPEN],
    input: AcknowledgeInput,
    separation: [notBarred],
    guards: [isUnacknowledgedRequest],
    checks: [isAddressed],
    effect: acknowledgeRequest,
  }),
  complete: event<Intake, CompleteInput>({
    about: 'Notes what was done; by the owner or the data protection officer.',
    from: [IntakeStatus.OPEN],
    to: IntakeStatus.DONE,
    input: CompleteInput,
    separation: [notBarred],
    effect: ({ record, input, now }) => {
      record.outcome = input.outcome;
      record.doneAt = now;
    },
  }),
  nameClient: event<Intake, NameClientInput>({
    about:
      'Names the client whom it is about; her record opens to the officer while it is open, and each read is logged.',
    from: [IntakeStatus.OPEN],
    input: NameClientInput,
    separation: [notBarred],
    effect: async ({ context, em, record, input }) => {
      record.client = await clientNamed(context, em, input);
      attachedNow(context, { client: record.client, complaint: null, intake: record.id });
    },
  }),
  dropClient: event<Intake, object>({
    about: 'Takes the client off: it was somebody else, or nobody of ours. Her record closes to the officer.',
    from: [IntakeStatus.OPEN],
    separation: [notBarred],
    guards: [isNamed],
    effect: ({ context, record }) => {
      record.client = null;
      attachedNow(context, { client: null, complaint: null, intake: record.id });
    },
  }),
});
