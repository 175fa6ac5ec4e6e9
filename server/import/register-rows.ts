import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import type { FileRow, ImportProblem } from '../jobs/import-batches.ts';
import { inputProblems, problemsOf, readCells } from './cells.ts';
import { importColumns, type CellProblem, type RegisterImporter } from './importer.ts';

/** A row that may be added. */
interface GoodRow {
  values: Record<string, unknown>;
  key: string;
}

/** What the links of a file stand for, as far as they were followed. */
type Followed = Map<string, string | null>;

/** Reads rows of a register with the form's own checks; answers what is good and every problem by row and column. */
export async function checkRows(
  context: Context,
  em: SqlEntityManager,
  importer: RegisterImporter,
  rows: readonly FileRow[],
): Promise<{ good: GoodRow[]; problems: ImportProblem[] }> {
  const good: GoodRow[] = [];
  const problems: ImportProblem[] = [];
  const followed: Followed = new Map();
  for (const each of rows) {
    const { row, values, problems: found } = await readCells(importer, each);
    found.push(...(await followLinks(em, importer, values, followed)));
    found.push(...(await inputProblems(importer, values, found, context, em)));
    if (found.length === 0) found.push(...(await problemsOf(() => importer.check(context, em, values))));
    problems.push(...found.map(problem => ({ row, ...problem })));
    if (found.length === 0) good.push({ values, key: keyOf(importer, values) });
  }
  return { good, problems };
}

/** The good rows that are no record yet, each once. */
export async function unknownRows(
  em: SqlEntityManager,
  importer: RegisterImporter,
  good: readonly GoodRow[],
): Promise<GoodRow[]> {
  // Unscoped: whether a record exists already does not depend on who imports.
  const existing = await em.find(
    importer.entity as never,
    {},
    { filters: false, fields: importer.sameAs as never, disableIdentityMap: true },
  );
  const seen = new Set(existing.map(record => keyOf(importer, record as Record<string, unknown>)));
  return good.filter(row => !seen.has(row.key) && seen.add(row.key));
}

/** What makes two rows, or a row and a record, the same; case and spaces do not. */
function keyOf(importer: RegisterImporter, values: Record<string, unknown>): string {
  return JSON.stringify(
    importer.sameAs.map(name =>
      String(values[name] ?? '')
        .trim()
        .toLowerCase(),
    ),
  );
}

async function followLinks(
  em: SqlEntityManager,
  importer: RegisterImporter,
  values: Record<string, unknown>,
  followed: Followed,
): Promise<CellProblem[]> {
  const problems: CellProblem[] = [];
  for (const { name, kind } of importColumns(importer)) {
    const text = values[name];
    if (kind !== 'link' || typeof text !== 'string') continue;
    const key = `${name} ${text}`;
    if (!followed.has(key)) followed.set(key, await importer.links![name]!(em, text));
    values[name] = followed.get(key) ?? undefined;
    if (!values[name]) problems.push({ column: name, message: `“${text}” is not known` });
  }
  return problems;
}
