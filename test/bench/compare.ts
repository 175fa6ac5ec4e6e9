import { isDeepStrictEqual } from 'node:util';
import type { Facts } from './facts.ts';
import { headersOf, type Running } from './targets.ts';
import { sent, type Work } from './works.ts';

/** Beyond this the product does not count (design.md trap 6); the others are read as it says it. */
const COUNTED = 1_001;

/**
 * Asks every question of a work of every target and throws where two answers differ in content: what differs is not
 * timed. Of what writes, each target writes once, on the version that the one before has left.
 */
export async function sameAnswers(work: Work, running: readonly Running[], facts: Facts): Promise<void> {
  const asks = work.writes ? work.asks(facts).slice(0, 1) : work.asks(facts);
  for (const ask of asks) {
    const answers: { target: string; content: unknown }[] = [];
    let { variables } = ask;
    for (const one of running.filter(({ target }) => work.targets.includes(target))) {
      const { path, body } = sent(work, one.target, { ...ask, variables });
      const response = await fetch(`http://127.0.0.1:${one.port}${path}`, {
        method: 'POST',
        headers: headersOf(one.headers, ask),
        body,
      });
      const text = await response.text();
      const content = contentOf(text);
      answers.push({ target: one.target, content: work.writes ? written(content) : content });
      if (work.writes) variables = { ...variables, version: (content as { version: number }).version };
    }
    if (work.writes) details(facts, variables as { id: string; version: number });
    const [first, ...others] = answers;
    for (const other of others)
      if (!isDeepStrictEqual(first!.content, other.content))
        throw new Error(
          `${work.name}: ${first!.target} and ${other.target} answer differently, so they are not timed\n` +
            `${JSON.stringify(first!.content).slice(0, 1_500)}\n${JSON.stringify(other.content).slice(0, 1_500)}`,
        );
  }
}

/** The record or the page of an answer; an answer without one throws. */
function contentOf(text: string): unknown {
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> };
  const found = data?.list ?? data?.record ?? (data?.made as { record?: unknown } | undefined)?.record;
  if (!found) throw new Error(`no answer: ${text.slice(0, 600)}`);
  return plain(found);
}

/** What an answer says, without how its API says it: connections are lists, instants are in UTC to the millisecond. */
function plain(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { pageInfo, nodes, ...rest } = value as Record<string, unknown>;
  if (nodes) return plain(nodes);
  const told: Record<string, unknown> = { ...rest, ...(pageInfo as object) };
  if (typeof told.total === 'number') told.total = Math.min(told.total, COUNTED);
  return Object.fromEntries(Object.entries(told).map(([name, inner]) => [name, plain(inner)]));
}

/** Two writings of one record differ by their version and their moment. */
function written(content: unknown): unknown {
  const { version: _version, verifiedAt, ...rest } = content as Record<string, unknown>;
  return { ...rest, verified: typeof verifiedAt === 'string' };
}

/** The load goes on from the version that the comparison has left. */
function details(facts: Facts, { id, version }: { id: string; version: number }): void {
  facts.details = facts.details.map(detail => (detail.id === id ? { id, version } : detail));
}
