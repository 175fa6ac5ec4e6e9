import type { Words } from '../core/words/words.ts';

/** What the panel says of payment data that is shared. */
export const paymentWords: Words = {
  pages: {
    'payment.title': 'Payment data shared with banks and payment providers',
    'payment.empty': 'No payment data has been shared.',
    'payment.add': 'Record payment data that was shared',
    'payment.verb': 'Record it',
    'payment.processor': 'Bank or payment provider',
    'payment.processor_help':
      'Only those with a contract in force stand here. The data protection officer adds one.',
    'payment.purpose': 'What for',
    'payment.amount': 'Amount in pounds',
    'payment.amount_help': 'Such as 12.50.',
    'payment.last4': 'Last four digits',
    'payment.last4_help': 'Of the card or account. The whole number is never written down.',
    'payment.token': 'Token',
    'payment.token_help':
      'What the provider shows in the place of the card number. No card number, no security code.',
    'payment.at': 'When',
    'payment.at_help': 'Leave it empty for now.',
    'payment.entry': '%{amount}, ending in %{last4}',
    'payment.reversal': '%{amount} reversed, ending in %{last4}',
    'payment.reversed': 'reversed',
    'payment.token_is': 'token %{token}',
    'payment.token_gone': 'token deleted at the end of its 13 months',
    'payment.why': 'Why it is reversed',
  },
  actions: {
    PaymentShare: {
      create: { verb: 'Record it', done: 'Shared payment data recorded' },
      reverse: {
        verb: 'Reverse',
        will: 'An entry is never changed. This adds one that takes it back; both stay.',
        done: 'Shared payment data reversed',
      },
    },
  },
  enums: {
    PaymentPurpose: {
      PAYMENT: 'To take a payment',
      FRAUD_PREVENTION: 'To prevent fraud',
      CREDIT_RISK: 'To reduce credit risk',
    },
  },
};
