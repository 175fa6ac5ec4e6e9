import { isNhsNumber, nhsDigits, spacedNhsNumber } from '../../schema/nhs-number.ts';
import type { EntryProps } from '../core/form/entry.ts';
import { TriedEntry } from '../core/form/TriedEntry.tsx';

/** Digits of an NHS number. */
const LENGTH = 10;

const TRIAL = {
  tidy: nhsDigits,
  shown: spacedNhsNumber,
  isRight: (digits: string) => (digits.length < LENGTH ? null : isNhsNumber(digits)),
  right: 'pages.client.right_number',
  wrong: 'pages.client.wrong_number',
  width: 18,
  inputMode: 'numeric',
} as const;

/** An NHS number, its check digit tried while it is typed; spaces and hyphens are the typist's own. */
export function NhsNumberEntry(props: EntryProps) {
  return <TriedEntry {...props} trial={TRIAL} />;
}
