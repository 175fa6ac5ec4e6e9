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

/** Whether a six-digit code belongs to the secret now, 30 seconds of clock drift allowed. */
export function isCode(secret: string, code: string, now: Date): boolean {
  return (
    new OTPAuth.TOTP({ secret }).validate({
      token: code.replace(/\s/g, ''),
      timestamp: now.getTime(),
      window: 1,
    }) !== null
  );
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
