import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { tokenHash } from '../auth/token.ts';
import { contactKeys } from './contact-key.ts';

/** Bytes of chance in a token. */
const CHANCE = 20;

/** How long a personal link opens, in milliseconds: 30 days. */
export const LINK_LIFE = 30 * 24 * 60 * 60 * 1000;

/** A fresh token that ends at an instant, and what is stored of it. */
export function signedToken(expiresAt: Date): { token: string; digest: string } {
  const content = `${randomBytes(CHANCE).toString('base64url')}.${expiresAt.getTime().toString(36)}`;
  const token = `${content}.${signatureOf(content)}`;
  return { token, digest: tokenHash(token) };
}

/** What is stored of a token that we signed and that has not ended; null of anything else, before the database is asked. */
export function digestOf(token: string, now: Date): string | null {
  const [chance, until, signature, ...more] = token.split('.');
  if (!chance || !until || !signature || more.length > 0) return null;
  const [given, right] = [signature, signatureOf(`${chance}.${until}`)].map(text => Buffer.from(text));
  if (given!.length !== right!.length || !timingSafeEqual(given!, right!)) return null;
  return Number.parseInt(until, 36) > now.getTime() ? tokenHash(token) : null;
}

function signatureOf(content: string): string {
  return createHmac('sha256', contactKeys().link).update(content).digest('base64url');
}
