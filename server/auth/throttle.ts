import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../errors.ts';

/** Limits of attempts, per account, per address and for the public forms. */
export class Throttle {
  private readonly account = new RateLimiterMemory({
    keyPrefix: 'account',
    points: 8,
    duration: 15 * 60,
    blockDuration: 15 * 60,
  });
  private readonly address = new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: 15 * 60 });
  private readonly form = new RateLimiterMemory({ keyPrefix: 'form', points: 10, duration: 60 * 60 });
  private readonly link = new RateLimiterMemory({ keyPrefix: 'link', points: 60, duration: 15 * 60 });

  /** Counts a sign-in attempt; RATE_LIMITED with the seconds to wait, the same for accounts that do not exist. */
  async signIn(email: string, address: string): Promise<void> {
    await Promise.all([this.account.consume(email), this.address.consume(address)]).catch(refuse);
  }

  /** A success clears the account's count, not the address's. */
  async signedIn(email: string): Promise<void> {
    await this.account.delete(email);
  }

  /** Counts a submission of a public form. */
  async publicForm(address: string): Promise<void> {
    await this.form.consume(address).catch(refuse);
  }

  /** Counts an opening of a personal link or what is sent by it, whether there is such a link or not. */
  async personalLink(address: string): Promise<void> {
    await this.link.consume(address).catch(refuse);
  }
}

function refuse(limit: RateLimiterRes): never {
  throw new Refusal('RATE_LIMITED', { retryAfter: Math.ceil(limit.msBeforeNext / 1000) });
}
