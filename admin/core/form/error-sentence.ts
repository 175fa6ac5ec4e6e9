import type { TranslateFunction } from 'react-admin';

const RA = '@@react-admin@@';

/** The server and the validators answer fragments ("is not a date"), which the field's name makes a sentence. */
export function errorSentence(translate: TranslateFunction, name: string, message: string): string {
  const text = message.startsWith(RA) ? translate(String(JSON.parse(message.slice(RA.length)))) : message;
  return /^[a-z]/.test(text) ? `${name} ${text}` : text;
}
