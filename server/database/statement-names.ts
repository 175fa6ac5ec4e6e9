import { createHash } from 'node:crypto';

/** Statements used this often are worth a plan that each connection keeps. */
const WORTH_A_NAME = 3;
/** More text than this is an import or a long list of ids: not met again. */
const LONGEST = 8_000;

/**
 * Names the statements that come back, so that PostgreSQL parses and plans them once per connection.
 * Bounded: at most `limit` names are ever given, whatever clients ask for.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Map<string, number>();

  constructor(private readonly limit = 300) {}

  /** The name of a statement, or undefined while it is rare, too long, or all names are given. */
  nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name || this.names.size >= this.limit || text.length > LONGEST) return name;
    const uses = (this.seen.get(text) ?? 0) + 1;
    if (uses < WORTH_A_NAME) return this.note(text, uses);
    this.seen.delete(text);
    const given = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    this.names.set(text, given);
    return given;
  }

  private note(text: string, uses: number): undefined {
    if (this.seen.size >= this.limit * 10) this.seen.clear();
    this.seen.set(text, uses);
  }
}
