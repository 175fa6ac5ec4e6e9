import { hash, verify } from 'argon2';
import { Refusal } from '../errors.ts';
import { inTurn } from './in-turn.ts';

/** NCSC: length, not ornaments. */
const SHORTEST = 12;
const LONGEST = 200;

/** The argon2id hash of a new password; INVALID_INPUT where it is too short, too long or the account's own address. */
export async function newPasswordHash(password: string, email: string): Promise<string> {
  const [local] = email.split('@');
  if (password.length < SHORTEST || password.length > LONGEST) {
    throw new Refusal('INVALID_INPUT', { fields: { password: `has ${SHORTEST} to ${LONGEST} characters` } });
  }
  if (new Set(password).size < 5 || password.toLowerCase().includes(local!.toLowerCase())) {
    throw new Refusal('INVALID_INPUT', { fields: { password: 'is too easy to guess' } });
  }
  return inTurn(() => hash(password));
}

/** Whether a password is the account's; false where the account has none. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  return stored !== null && (await inTurn(() => verify(stored, password)));
}
