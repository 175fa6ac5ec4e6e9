import { Choice, Day, Flag, Link, Narrative, Text } from '../crud/columns.ts';
import { ANOTHER_COUNTRY } from '../crud/country.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';

/** What allows a restricted transfer (§2.11, UK GDPR Ch V). */
export enum TransferMechanism {
  ADEQUACY_REGS = 'ADEQUACY_REGS',
  IDTA = 'IDTA',
  ADDENDUM = 'ADDENDUM',
  BCR = 'BCR',
  OTHER_ART46 = 'OTHER_ART46',
  DEROGATION = 'DEROGATION',
}

/** Result of the data protection test: protection after the transfer is not materially lower than here (Art 45B). */
export enum TransferTestResult {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
}

/** What a person writes of a transfer. */
export abstract class TransferFields extends Stored {
  @Link(() => ProcessorContract, {
    about: 'The processor contract under which data go abroad.',
    optional: true,
    writeOnce: true,
  })
  contract: string | null = null;

  @Link(() => SharingAgreement, {
    about: 'The sharing agreement under which data go abroad.',
    optional: true,
    writeOnce: true,
  })
  agreement: string | null = null;

  @Text({ about: 'Who receives the data there.', searched: true })
  recipient!: string;

  @Text({
    about: 'Country of the recipient, two letters (ISO 3166-1).',
    matches: ANOTHER_COUNTRY,
  })
  country!: string;

  @Choice(TransferMechanism, 'TransferMechanism', {
    about: 'What allows the transfer (UK GDPR Art 45A-49).',
    optional: true,
  })
  mechanism: TransferMechanism | null = null;

  @Flag({
    about: 'Whether the recipient is on the UK-US data bridge list; asked for the United States only.',
    default: false,
  })
  onBridgeList: boolean = false;

  @Day({ about: 'When the agreement behind the mechanism was signed.', optional: true })
  signedOn: string | null = null;

  @Text({ about: 'Reference of the transfer risk assessment.', optional: true, max: 100 })
  assessmentReference: string | null = null;

  @Choice(TransferTestResult, 'TransferTestResult', {
    about: 'Result of the data protection test (§2.11).',
    optional: true,
  })
  testResult: TransferTestResult | null = null;

  @Day({ about: 'When that assessment was made.', optional: true })
  assessedOn: string | null = null;

  @Day({ about: 'When the transfer is looked at again, within 12 months (§2.11).', optional: true })
  reviewAt: string | null = null;

  @Narrative({
    about: 'Which exception applies and why it is not the rule (UK GDPR Art 49); for derogations.',
    optional: true,
  })
  derogationReason: string | null = null;

  @Day({ about: 'When it stopped; empty while it goes on.', optional: true })
  endedOn: string | null = null;
}

/** A restricted transfer of personal data out of the UK, under a contract or an agreement (§2.11). */
@Resource({
  about: 'A transfer of personal data to a country outside the UK.',
  order: { country: 'ASC' },
  derived: {
    fault: [
      'country',
      'mechanism',
      'onBridgeList',
      'signedOn',
      'testResult',
      'reviewAt',
      'derogationReason',
      'endedOn',
    ],
    deadline: ['reviewAt', 'endedOn'],
  },
})
export class Transfer extends TransferFields {
  @Flag({ about: 'Whether the contract or agreement is still a draft; the rules ask.', internal: true })
  inDraft: boolean = true;
}
