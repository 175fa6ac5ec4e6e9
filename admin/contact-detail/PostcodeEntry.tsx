import { isPostcode, tidyPostcode } from '../../schema/postcode.ts';
import type { EntryProps } from '../core/form/entry.ts';
import { TriedEntry } from '../core/form/TriedEntry.tsx';

/** Characters of the shortest postcode without its space. */
const SHORTEST = 5;

const TRIAL = {
  tidy: tidyPostcode,
  isRight: (typed: string) =>
    isPostcode(typed) || (typed.replace(/\s/g, '').length < SHORTEST ? null : false),
  right: 'pages.contact.postcode_right',
  wrong: 'pages.contact.postcode_wrong',
  width: 14,
} as const;

/** A postcode, tried while it is typed and written as it is printed. */
export function PostcodeEntry(props: EntryProps) {
  return <TriedEntry {...props} trial={TRIAL} />;
}
