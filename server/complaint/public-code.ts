import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random code for the public receipt, such as K7QX-93MT-VB2D (M24): 58 bits, so that nobody guesses one. */
export function newPublicCode(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group()].join('-');
}
