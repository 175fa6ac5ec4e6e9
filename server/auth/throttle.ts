import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../errors.ts';

/** How many attempts in how many seconds, and how long whoever made more is kept out. */
interface Limit {
  points: number;
  duration: number;
  blockDuration?: number;
}

/**
 * Limits of attempts, per account, per address and for the public forms; counted in the database, so that several
 * servers count together and a restart forgets none. What is counted lies there as a digest: whoever reads it learns
 * neither an account nor where somebody came from.
 */
export class Throttle {
  private readonly account: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;
  private readonly form: RateLimiterPostgres;
  private readonly link: RateLimiterPostgres;

  constructor(
    private readonly pool: Pool,
    private readonly secret: string,
  ) {
    this.account = this.limiter('account', { points: 8, duration: 15 * 60, blockDuration: 15 * 60 });
    this.address = this.limiter('address', { points: 100, duration: 15 * 60 });
    this.form = this.limiter('form', { points: 10, duration: 60 * 60 });
    this.link = this.limiter('link', { points: 60, duration: 15 * 60 });
  }

  /** Counts a sign-in attempt; RATE_LIMITED with the seconds to wait, the same for accounts that do not exist. */
  async signIn(email: string, address: string): Promise<void> {
    await Promise.all([
      this.account.consume(this.digestOf(email)),
      this.address.consume(this.digestOf(address)),
    ]).catch(refuse);
  }

  /** A success clears the account's count, not the address's. */
  async signedIn(email: string): Promise<void> {
    await this.account.delete(this.digestOf(email));
  }

  /** Counts a submission of a public form. */
  async publicForm(address: string): Promise<void> {
    await this.form.consume(this.digestOf(address)).catch(refuse);
  }

  /** Counts an opening of a personal link or what is sent by it, whether there is such a link or not. */
  async personalLink(address: string): Promise<void> {
    await this.link.consume(this.digestOf(address)).catch(refuse);
  }

  private limiter(keyPrefix: string, limit: Limit): RateLimiterPostgres {
    return new RateLimiterPostgres({
      ...limit,
      keyPrefix,
      tableName: 'attempt',
      tableCreated: true,
      storeType: 'pool',
      // Without the names that the library gives its statements: a pooler would not carry them over.
      storeClient: { query: ({ text, values }: Statement) => this.pool.query(text, values) },
    });
  }

  private digestOf(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url');
  }
}

interface Statement {
  text: string;
  values: unknown[];
}

function refuse(limit: RateLimiterRes | Error): never {
  if (limit instanceof Error) throw limit;
  throw new Refusal('RATE_LIMITED', { retryAfter: Math.ceil(limit.msBeforeNext / 1000) });
}
