import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** How long a page may lie open, in milliseconds: a day. */
const LIFE = 24 * 60 * 60 * 1000;

/** What a page carries instead of a session: the request that its button makes, however often it is pressed. */
export type FormToken = { state: 'valid'; requestId: string } | { state: 'expired' } | { state: 'forged' };

/** Signs and reads the hidden token of the public form; the key is derived, so that it signs nothing else. */
export class FormTokens {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('public form').digest();
  }

  /** A token for one submission, valid for a day from `now`. */
  issue(now: Date): string {
    const content = `${randomUUID()}.${now.getTime() + LIFE}`;
    return `${content}.${this.sign(content)}`;
  }

  /** Reads what came back. */
  read(token: string, now: Date): FormToken {
    const [requestId, until, signature] = token.split('.');
    if (!requestId || !until || !signature) return { state: 'forged' };
    const [given, right] = [signature, this.sign(`${requestId}.${until}`)].map(text => Buffer.from(text));
    if (given!.length !== right!.length || !timingSafeEqual(given!, right!)) return { state: 'forged' };
    return Number(until) < now.getTime() ? { state: 'expired' } : { state: 'valid', requestId };
  }

  private sign(content: string): string {
    return createHmac('sha256', this.key).update(content).digest('base64url');
  }
}
