import { withClientAccess } from '../access/client-access.columns.ts';
import { Client } from '../client/client.entity.ts';
import { Choice, Instant, Link, Narrative, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { ProcessorContract } from '../processor-contract/processor-contract.entity.ts';
import { User } from '../user/user.entity.ts';

/** What payment data is shared for, and nothing else (S72). */
export enum PaymentPurpose {
  PAYMENT = 'PAYMENT',
  FRAUD_PREVENTION = 'FRAUD_PREVENTION',
  CREDIT_RISK = 'CREDIT_RISK',
}

/** Ten million pounds: more is a slip of the keyboard. */
const MOST_PENCE = 1_000_000_000;

/** What a person writes of payment data that was shared, once. */
export abstract class PaymentShareFields extends Stored {
  @Link(() => Client, { about: 'The client whose payment it is.', writeOnce: true })
  client!: string;

  @Link(() => Organisation, {
    about: 'The bank or payment provider that received it; a contract with it is in force (S72).',
    writeOnce: true,
  })
  processor!: string;

  @Choice(PaymentPurpose, 'PaymentPurpose', {
    about: 'What it was shared for.',
    writeOnce: true,
    purposes: ['P19'],
  })
  purpose!: PaymentPurpose;

  @Text({
    about: 'What the provider gave us in the place of the card: letters and digits, never the card number.',
    max: 64,
    matches: [
      /^(?=.*[A-Za-z])[A-Za-z0-9_-]{8,64}$/,
      'is not a token of a payment provider: 8 to 64 letters, digits, _ and -, at least one letter',
    ],
    maskable: true,
    writeOnce: true,
    purposes: ['P19'],
  })
  token!: string;

  @Text({
    about: 'The last four digits of the card or account, by which the person knows it.',
    matches: [/^\d{4}$/, 'is four digits'],
    maskable: true,
    writeOnce: true,
    purposes: ['P19'],
  })
  last4!: string;

  @Whole({
    about: 'The amount in pence.',
    min: 1,
    max: MOST_PENCE,
    maskable: true,
    writeOnce: true,
    purposes: ['P19'],
  })
  amountPence!: number;

  @Instant({
    about: 'When it was shared; now where nothing is given.',
    default: 'now',
    writeOnce: true,
    purposes: ['P19'],
    indispensable: true,
  })
  at!: Date;
}

/** Payment data that went to a bank or payment provider: added, never changed; a mistake is reversed by a row of its own (S72). */
@Resource({
  about: 'Payment data of a client that a bank or payment provider received: never a card number (S72).',
  parent: 'client',
  order: { at: 'DESC' },
})
export class PaymentShare extends withClientAccess(PaymentShareFields) {
  @Link(() => ProcessorContract, { about: 'The contract that was in force with it.' })
  contract!: string;

  @Link(() => User, { about: 'Who recorded it.' })
  recordedBy!: string;

  @Link(() => PaymentShare, { about: 'The entry that this one reverses.', optional: true })
  reverses: string | null = null;

  @Narrative({ about: 'Why it was reversed.', optional: true, max: 2_000 })
  reversalReason: string | null = null;
}
