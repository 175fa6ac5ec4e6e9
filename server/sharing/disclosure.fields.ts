import { Client } from '../client/client.entity.ts';
import { Choice, Choices, Flag, Ids, Link, Narrative, Text } from '../crud/columns.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ResearchStudy } from '../research/research-study.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { CaldicottPrinciple, SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import { NdooCheck, SharingMethod, SharingPermission } from './disclosure.vocabulary.ts';

/** What a person writes of a disclosure. */
export abstract class DisclosureFields extends Stored {
  @Link(() => Client, {
    about: 'The client about whom something is shared.',
    writeOnce: true,
    maskable: true,
  })
  client!: string;

  @Choice(SharingPurpose, 'SharingPurpose', { about: 'What it is shared for (S9).', writeOnce: true })
  purpose!: SharingPurpose;

  @Choice(SharingPermission, 'SharingPermission', { about: 'Why we may share it (S10).', writeOnce: true })
  permission!: SharingPermission;

  @Link(() => ResearchStudy, {
    about: 'The study for which it is shared, where the person agreed to one (S49).',
    optional: true,
    writeOnce: true,
  })
  study: string | null = null;

  @Text({
    about: 'The part of that research, where the person could agree to parts of it (§2.13).',
    optional: true,
    max: 2_000,
    writeOnce: true,
  })
  studyPart: string | null = null;

  @Flag({
    about:
      'It cannot wait: it is recorded as shared now, and the officer looks at it within 2 working days (M2).',
    default: false,
    writeOnce: true,
  })
  emergency: boolean = false;

  @Narrative({
    about: 'Why it is shared; needed wherever it does not rest on consent.',
    optional: true,
    max: 2_000,
  })
  reason: string | null = null;

  @Narrative({
    about: 'Why the person cannot consent; needed where a life is to be protected (S56, Art 9(2)(c)).',
    optional: true,
    max: 2_000,
  })
  incapacityReason: string | null = null;

  @Narrative({
    about: 'The law, the order or the assessment of interests on which it rests (S71).',
    optional: true,
    max: 500,
  })
  authority: string | null = null;

  @Ids({
    about: 'The data items of the agreement that are shared: no more than is needed (S75).',
    default: [],
    maskable: true,
  })
  items: string[] = [];

  @Narrative({ about: 'What is shared, in words, where no agreement names it.', optional: true, max: 2_000 })
  otherItems: string | null = null;

  @Choices(CaldicottPrinciple, 'CaldicottPrinciple', {
    about: 'The Caldicott principles that were gone through and are met: all eight (§2.18).',
    default: [],
    maskable: true,
  })
  caldicottPrinciples: CaldicottPrinciple[] = [];

  @Choice(NdooCheck, 'NdooCheck', {
    about:
      'What the check of the National Data Opt-Out found; asked for research and planning without explicit consent (§2.18).',
    optional: true,
  })
  ndoo: NdooCheck | null = null;

  @Narrative({ about: 'Why the opt-out does not apply.', optional: true, max: 2_000 })
  ndooReason: string | null = null;
}

/** A proposal: the recipient and the agreement are chosen from `sharingRecipients`, whatever else of them the proposer may read. */
export abstract class DisclosureProposal extends DisclosureFields {
  @Link(() => Organisation, { about: 'The organisation that receives it.', optional: true })
  recipient: string | null = null;

  @Text({
    about: 'Who receives it, where no registered organisation does: such as a hospital in an emergency.',
    optional: true,
  })
  recipientName: string | null = null;

  @Link(() => SharingAgreement, { about: 'The agreement under which it is shared.', optional: true })
  agreement: string | null = null;

  @Choice(SharingMethod, 'SharingMethod', { about: 'How it was shared, in an emergency.', optional: true })
  method: SharingMethod | null = null;
}
