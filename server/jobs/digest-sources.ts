import type { Context } from '../context.ts';
import { WorkbenchResolver } from '../workbench/workbench.resolver.ts';

/** How many things of a kind press; `kind` is printed as it is. */
export interface DigestLine {
  kind: string;
  /** On their last day or past it. */
  late: number;
  /** Within the warning time of M22. */
  soon: number;
}

/** Counts, for the viewer of the context, what has a date. */
export type DigestSource = (context: Context) => Promise<DigestLine[]>;

/** The counts of the viewer's own workbench. */
export const workbenchCounts: DigestSource = async context => {
  const { counts } = await new WorkbenchResolver().workbench(undefined, context);
  return counts.map(({ kind, red, amber }) => ({ kind: inWords(kind), late: red, soon: amber }));
};

/** `REGISTRATION_EXPIRY` as a person reads it. */
function inWords(kind: string): string {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
