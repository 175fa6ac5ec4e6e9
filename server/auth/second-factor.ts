import * as OTPAuth from 'otpauth';
import { randomBytes } from 'node:crypto';
import type { User } from '../user/user.entity.ts';
import { tokenHash } from './token.ts';

const RECOVERY_CODES = 8;

/** A fresh secret and the address that an authenticator app reads; nothing is kept until a code confirms it. */
export function freshSecret(email: string): { secret: string; uri: string } {
  const totp = new OTPAuth.TOTP({
    issuer: 'Wellkept',
    label: email,
    secret: new OTPAuth.Secret({ size: 20 }),
  });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The 30-second step of a six-digit code of the secret, one step of clock drift allowed; null for any other code. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const totp = new OTPAuth.TOTP({ secret });
  const timestamp = now.getTime();
  const drift = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 });
  return drift === null ? null : totp.counter({ timestamp }) + drift;
}

/** Uses up a code of the app with every earlier one (RFC 6238 §5.2); false where it is none, or used up already. */
export function useCode(user: User, secret: string, code: string, now: Date): boolean {
  const step = stepOfCode(secret, code, now);
  if (step === null || (user.otpStep !== null && step <= user.otpStep)) return false;
  user.otpStep = step;
  return true;
}

/** Eight codes for the day the telephone is lost; shown once. */
export function freshRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(10)
      .toString('hex')
      .replace(/(.{5})(?=.)/g, '$1-'),
  );
  return { codes, hashes: codes.map(tokenHash) };
}

/** Uses up a recovery code; false where it is none of the account's. */
export function useRecoveryCode(user: User, code: string): boolean {
  const used = tokenHash(code.trim().toLowerCase());
  if (!user.recoveryCodes.includes(used)) return false;
  user.recoveryCodes = user.recoveryCodes.filter(hash => hash !== used);
  return true;
}
