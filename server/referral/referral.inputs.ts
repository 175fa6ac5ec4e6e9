import { ContactMethod } from '../../schema/contact-method.ts';
import { Choice, Day, Instant, Narrative, Text } from '../crud/columns.ts';
import { Art14Exception, DischargeReason, NotAcceptedReason } from './referral.vocabulary.ts';

/** Why it cannot wait. */
export class AcceptUrgentlyInput {
  @Narrative({ about: 'Why it cannot wait (M7); for clinicians and the officer.', max: 2_000 })
  urgentReason!: string;
}

/** Why not. */
export class NotAcceptInput {
  @Choice(NotAcceptedReason, 'NotAcceptedReason', {
    about: 'Why it is not accepted; never because of an answer.',
  })
  notAcceptedReason!: NotAcceptedReason;
}

/** What the clinician thinks of the refusal. */
export class AdviseInput {
  @Narrative({ about: 'What you advise, and why.', max: 2_000 })
  clinicianAdvice!: string;
}

/** What the officer decides, and why. */
export class DecideRefusalInput {
  @Narrative({ about: 'Why it is decided so, and what the person is told.', max: 2_000 })
  reviewNote!: string;
}

/** When and how care ended. */
export class DischargeInput {
  @Day({ about: 'When care ended.' })
  dischargedOn!: string;

  @Choice(DischargeReason, 'DischargeReason', { about: 'How it ended.' })
  dischargeReason!: DischargeReason;
}

/** Why it is taken up again. */
export class ReopenInput {
  @Narrative({ about: 'Why care is taken up again.', max: 1_000 })
  reopenReason!: string;
}

/** When and how the person was told. */
export class Art14GivenInput {
  @Instant({ about: 'When the notice was given.' })
  art14GivenAt!: Date;

  @Choice(ContactMethod, 'ContactMethod', { about: 'How.' })
  art14Method!: ContactMethod;

  @Text({ about: 'Which version of the notice.', max: 60 })
  art14NoticeVersion!: string;
}

/** Why the person is not told. */
export class Art14ExceptionInput {
  @Choice(Art14Exception, 'Art14Exception', { about: 'Which exception (Art 14(5)).' })
  art14Exception!: Art14Exception;

  @Narrative({
    about:
      'What it rests on; where telling is impossible or out of proportion, what protects the person instead.',
    max: 2_000,
  })
  art14ExceptionReason!: string;
}
