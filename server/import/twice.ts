import type { SqlEntityManager } from '@mikro-orm/sql';
import { marks } from '../crud/sealing.ts';
import { keysOf, noteKeys, type FileRow, type RowKeys } from '../jobs/import-batches.ts';
import type { RowKey, Verdict } from './importer.ts';

/** Of rows that stand twice in one file the first one counts: the others are known, and differ where they say something else. */
export async function eachOnce(
  em: SqlEntityManager,
  run: string,
  rows: readonly FileRow[],
  verdicts: readonly Verdict[],
): Promise<Verdict[]> {
  const digests = verdicts.map(verdict =>
    verdict.kind === 'fresh' ? verdict.keys.map(key => digestOf(run, key.text)) : [],
  );
  const first = new Map((await keysOf(em, run, digests.flat())).map(key => [key.digest, key]));
  const claimed: RowKeys[] = [];
  const settled = verdicts.map((verdict, place): Verdict => {
    if (verdict.kind !== 'fresh') return verdict;
    const { row, cells } = rows[place]!;
    const mine = { row, digests: digests[place]!, content: digestOf(run, JSON.stringify(cells)) };
    const taken = mine.digests.findIndex(digest => first.has(digest));
    if (taken >= 0) return again(verdict.keys[taken]!, first.get(mine.digests[taken]!)!, mine.content);
    for (const digest of mine.digests) first.set(digest, { ...mine, digest });
    claimed.push(mine);
    return verdict;
  });
  await noteKeys(em, run, claimed);
  return settled;
}

function again({ column }: RowKey, earlier: { row: number; content: string }, content: string): Verdict {
  if (earlier.content === content) return { kind: 'known', differs: [] };
  const message = `stands in row ${earlier.row} too, with something else: that row counts`;
  return { kind: 'known', differs: [{ column, message }] };
}

/** Of one run alone: the same text in two files has two digests. */
function digestOf(run: string, text: string): string {
  return marks(`${run} ${text}`)[0]!;
}
