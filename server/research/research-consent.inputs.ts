import { ConsentGiver, ConsentHow } from '../consent/consent-record.entity.ts';
import { Choice, Flag, Instant, Narrative, Text } from '../crud/columns.ts';
import { WrittenEvidence } from './research-consent.entity.ts';

/** When the person got the sheet, and whether by hand. */
export class GiveInformationInput {
  @Flag({
    about: 'Handed over in person: the form is printed and neither mailed nor posted.',
    default: false,
  })
  byHand: boolean = false;

  @Instant({ about: 'When, where it was before now: the time to consider runs from then.', optional: true })
  givenAt: Date | null = null;
}

/** Who answered and how. */
abstract class AnswerInput {
  @Choice(ConsentHow, 'ConsentHow', { about: 'How it was answered.' })
  how!: ConsentHow;

  @Instant({ about: 'When, where it was before now.', optional: true })
  answeredAt: Date | null = null;

  @Choice(ConsentGiver, 'ConsentGiver', { about: 'Who answered (§2.14).', default: ConsentGiver.SELF })
  giverKind: ConsentGiver = ConsentGiver.SELF;

  @Text({ about: 'Name of whoever answered for the client.', optional: true })
  giverName: string | null = null;

  @Text({ about: 'By what authority, and where that was seen.', optional: true, max: 500 })
  authority: string | null = null;
}

/** A written yes: to what of it, in which words, and what proves it. */
export class GrantResearchInput extends AnswerInput {
  @Narrative({ about: 'The items to which the person agrees, one a line, of those that are wanted.' })
  agreedItems!: string;

  @Narrative({
    about: 'The parts of the research to which the person agrees, one a line, where it has parts.',
    optional: true,
    max: 2_000,
  })
  agreedParts: string | null = null;

  @Narrative({ about: 'The express words to which the person put the name (S51).', max: 2_000 })
  expressWords!: string;

  @Choice(WrittenEvidence, 'WrittenEvidence', {
    about: 'What proves it; without it there is no consent (S49).',
    optional: true,
  })
  writtenEvidence: WrittenEvidence | null = null;

  @Narrative({
    about: 'Id of the scanned form among the files of this request.',
    optional: true,
    max: 36,
    // The digits of an id are no card number.
    holdsIds: true,
  })
  scan: string | null = null;

  @Text({ about: 'Reference of the electronic signature.', optional: true })
  signature: string | null = null;
}

/** A no. Nothing else is asked, and no reason. */
export class RefuseResearchInput extends AnswerInput {}

/** How the person said so; nothing else is asked, so that it is as easy as giving (Art 7(3)). */
export class WithdrawResearchInput {
  @Choice(ConsentHow, 'ConsentHow', { about: 'How the person said so.' })
  withdrawnHow!: ConsentHow;

  @Instant({ about: 'When, where it was before now. It takes effect now.', optional: true })
  withdrawalSaidAt: Date | null = null;
}
