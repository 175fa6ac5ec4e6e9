import { isEmail, isURL, registerDecorator, type ValidationOptions } from 'class-validator';
import { containsCardNumber } from './card-number.ts';
import { isExistingDay } from './scalars.ts';

function check(
  name: string,
  test: (value: unknown) => boolean,
  options: ValidationOptions,
): PropertyDecorator {
  return (target, key) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(key),
      options,
      validator: { validate: test },
    });
}

const RECORD_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** No 13-19 digit run that passes Luhn (S72); constraint `cardNumber` becomes CARD_NUMBER_FORBIDDEN. `besideIds` leaves out ids of records. */
export function NoCardNumber({ besideIds = false } = {}): PropertyDecorator {
  const looked = (text: string) => (besideIds ? text.replace(RECORD_ID, 'id') : text);
  return check('cardNumber', v => typeof v !== 'string' || !containsCardNumber(looked(v)), {
    message: 'contains what looks like a card number, which may never be stored',
  });
}

/** No control characters, halves of characters or bidirectional overrides, which could disguise text; tabs and line breaks with `lines`. */
export function PlainText({ lines = false, each = false } = {}): PropertyDecorator {
  const forbidden = lines
    ? /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u
    : /\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;
  return check('plainText', v => typeof v !== 'string' || !forbidden.test(v), {
    message: 'contains characters that cannot be shown',
    each,
  });
}

/** Whether a text is an e-mail address; the library's own check throws on half a character. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed() && isEmail(value);
}

/** An e-mail address. */
export function Address(): PropertyDecorator {
  return check('address', isAddress, { message: 'is not an e-mail address' });
}

/** Passes a check of its own, such as a check digit. */
export function Proven(test: (text: string) => boolean, message: string): PropertyDecorator {
  return check('proven', v => typeof v === 'string' && test(v), { message });
}

/** A web address, its protocol included. */
export function WebAddress(): PropertyDecorator {
  const protocols = ['http', 'https'];
  return check(
    'webAddress',
    v =>
      typeof v === 'string' &&
      v.isWellFormed() &&
      isURL(v, { protocols, require_protocol: true, require_tld: false }),
    {
      message: 'is not a web address',
    },
  );
}

/** A day that exists, from 1900 to 2200. */
export function RealDate(): PropertyDecorator {
  return check('realDate', v => typeof v === 'string' && isExistingDay(v) && v >= '1900' && v < '2201', {
    message: 'is not a date between 1900 and 2200',
  });
}

/** An instant as the scalar parsed it, from 1900 to 2200. */
export function RealInstant(): PropertyDecorator {
  return check(
    'realInstant',
    v => v instanceof Date && v.getUTCFullYear() >= 1900 && v.getUTCFullYear() <= 2200,
    {
      message: 'is not a time between 1900 and 2200',
    },
  );
}
