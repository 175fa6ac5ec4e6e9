import { registerDecorator, type ValidationOptions } from 'class-validator';
import { containsCardNumber } from './card-number.ts';

function check(name: string, test: (value: unknown) => boolean, options: ValidationOptions): PropertyDecorator {
  return (target, key) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(key),
      options,
      validator: { validate: test },
    });
}

/** No 13-19 digit run that passes Luhn (S72); constraint `cardNumber` becomes CARD_NUMBER_FORBIDDEN. */
export function NoCardNumber(): PropertyDecorator {
  return check('cardNumber', v => typeof v !== 'string' || !containsCardNumber(v), {
    message: 'contains what looks like a card number, which may never be stored',
  });
}

/** No control characters and no bidirectional overrides, which could disguise text; tabs and line breaks with `lines`. */
export function PlainText({ lines = false } = {}): PropertyDecorator {
  const forbidden = lines ? /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u : /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
  return check('plainText', v => typeof v !== 'string' || !forbidden.test(v), {
    message: 'contains characters that cannot be shown',
  });
}

/** A day that exists, from 1900 to 2200. */
export function RealDate(): PropertyDecorator {
  return check('realDate', v => typeof v === 'string' && existingDay(v), { message: 'is not a date between 1900 and 2200' });
}

/** An instant as the scalar parsed it, from 1900 to 2200. */
export function RealInstant(): PropertyDecorator {
  return check('realInstant', v => v instanceof Date && v.getUTCFullYear() >= 1900 && v.getUTCFullYear() <= 2200, {
    message: 'is not a time between 1900 and 2200',
  });
}

function existingDay(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number);
  if (!year || !month || !day || year < 1900 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
