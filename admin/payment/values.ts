import type { PaymentPurpose } from '../../schema/generated/graphql.ts';

/** What payment data is shared for, in the order of the form. */
export const PURPOSES = [
  'PAYMENT',
  'FRAUD_PREVENTION',
  'CREDIT_RISK',
] as const satisfies readonly PaymentPurpose[];

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** An amount in pence, as people write it: £12.50. */
export function asPounds(pence: number): string {
  return POUNDS.format(pence / 100);
}

/** The pence of an amount that was typed in pounds; what is no amount stays as typed, and the server says so. */
export function penceOf(typed: string): number | string {
  const [, pounds, pence = ''] = /^\s*£?\s*(\d{1,8})(?:\.(\d{1,2}))?\s*$/.exec(typed) ?? [];
  return pounds === undefined ? typed : Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
}
