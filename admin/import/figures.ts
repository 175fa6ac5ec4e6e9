import type { ImportRun } from './useImportRun.ts';

/** The counts of an import as they are read: 10,000. */
export function figuresOf(run: ImportRun): Record<string, string> {
  const names = ['rows', 'done', 'fresh', 'known', 'differing', 'wrong'] as const;
  return Object.fromEntries(names.map(name => [name, run[name].toLocaleString('en-GB')]));
}
