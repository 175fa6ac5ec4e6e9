import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { countryName } from '../country.ts';
import { day, dayOf, instant } from '../day.ts';
import { choiceWord } from '../words/sentences.ts';
import { Breakable } from './Breakable.tsx';

/** How a value that is there is shown. */
export type Shown = (value: unknown, record: RaRecord) => ReactNode;

/** As it is. */
export const asText: Shown = value => String(value);

/** `29 Dec 2026`. */
export const asDay: Shown = value => <time dateTime={String(value)}>{day(String(value))}</time>;

/** `12 Nov 2026 14:03`, London's time. */
export const asInstant: Shown = value => <time dateTime={String(value)}>{instant(String(value))}</time>;

/** The day of an instant, where lists are read by the day. */
export const asDayOf: Shown = value => <time dateTime={String(value)}>{dayOf(String(value))}</time>;

/** A colleague by name. */
export const asPerson: Shown = value => (value as { displayName: string }).displayName;

/** Long text with its line breaks. */
export const asNarrative: Shown = value => (
  <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
    {String(value)}
  </Box>
);

/** Yes or no. */
export const asYesNo: Shown = value => <YesNo value={value === true} />;

/** A country by its name. */
export const asCountry: Shown = value => countryName(String(value));

/** An e-mail address that can be written to. */
export const asMail: Shown = value => (
  <Link href={`mailto:${String(value)}`}>
    <Breakable text={String(value)} />
  </Link>
);

/** An e-mail address in a row, which leads elsewhere. */
export const asAddress: Shown = value => <Breakable text={String(value)} />;

/** A picture that the record itself holds. */
export const asPicture: Shown = value => (
  <Box
    component="img"
    src={String(value)}
    alt=""
    sx={{ maxHeight: 64, maxWidth: '100%', display: 'block' }}
  />
);

/** A web address; only http(s) becomes a link. */
export const asWeb: Shown = value => {
  const address = String(value);
  if (!/^https?:\/\//i.test(address)) return address;
  return (
    <Link href={address} target="_blank" rel="noreferrer noopener" sx={{ overflowWrap: 'anywhere' }}>
      {address}
    </Link>
  );
};

/** The word of an enum's value. */
export const asChoice =
  (of: string): Shown =>
  value => <ChoiceWords of={of} values={[String(value)]} />;

/** The words of several values. */
export const asChoices =
  (of: string): Shown =>
  value => <ChoiceWords of={of} values={value as string[]} />;

/** A linked record `{ id, [name] }` as a link to its page. */
export const asLink =
  (resource: string, name = 'name'): Shown =>
  value => {
    const linked = value as { id: string } & Record<string, unknown>;
    return (
      <Link
        component={RouterLink}
        to={`/${resource}/${linked.id}/show`}
        onClick={event => event.stopPropagation()}
      >
        {String(linked[name] ?? linked.reference ?? '')}
      </Link>
    );
  };

function YesNo({ value }: { value: boolean }) {
  return useTranslate()(value ? 'list.yes' : 'list.no');
}

function ChoiceWords({ of, values }: { of: string; values: string[] }) {
  const translate = useTranslate();
  return values.map(value => choiceWord(translate, of, value)).join(', ');
}
