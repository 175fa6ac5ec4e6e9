import type { Words } from '../core/words/words.ts';

/** The words of transfers abroad, whether under a contract or an agreement. */
export const transferWords: Words = {
  resources: {
    'parts.Transfer': {
      name: 'Transfer abroad |||| Transfers abroad',
      fields: {
        recipient: 'Who receives the data',
        country: 'Country',
        mechanism: 'Transfer mechanism',
        onBridgeList: 'On the UK-US data bridge list',
        signedOn: 'Mechanism signed on',
        assessmentReference: 'Transfer risk assessment',
        assessedOn: 'Assessed on',
        testResult: 'Data protection test',
        reviewAt: 'Review by',
        derogationReason: 'Which exception, and why',
        endedOn: 'Stopped on',
      },
      help: {
        mechanism: 'UK GDPR Art 45A to 49.',
        onBridgeList: 'Asked for the United States only.',
        testResult: 'Protection after the transfer is not materially lower than in the UK.',
        reviewAt: 'Within 12 months of the assessment.',
        derogationReason: 'For exceptions of Art 49 only; never for what happens regularly.',
      },
    },
  },
  pages: {
    'transfer.title': 'Transfers abroad',
    'transfer.none': 'No transfer abroad is recorded.',
    'transfer.add': 'Add a transfer',
    'transfer.verb': 'Add',
    'transfer.change': 'Change the transfer',
    'transfer.signed': 'signed %{day}',
    'transfer.ended': 'stopped on %{day}',
  },
  enums: {
    TransferMechanism: {
      ADEQUACY_REGS: 'Adequacy regulations (Art 45A)',
      IDTA: 'International data transfer agreement',
      ADDENDUM: 'UK addendum to the EU clauses',
      BCR: 'Binding corporate rules',
      OTHER_ART46: 'Another safeguard of Art 46',
      DEROGATION: 'Exception of Art 49',
    },
    TransferTestResult: { MET: 'Data protection test met', NOT_MET: 'Data protection test not met' },
    TransferFault: {
      NO_MECHANISM: 'No transfer mechanism is recorded.',
      COUNTRY_NOT_ADEQUATE: 'No adequacy regulations cover this country.',
      NOT_ON_BRIDGE_LIST: 'The recipient is not on the UK-US data bridge list.',
      NOT_SIGNED: 'The agreement behind the mechanism is not signed yet.',
      TEST_NOT_MET: 'The data protection test is not met or not made.',
      DEROGATION_UNEXPLAINED: 'It is not said which exception applies and why.',
      REVIEW_OVERDUE: 'The review of the transfer is overdue.',
    },
  },
};
