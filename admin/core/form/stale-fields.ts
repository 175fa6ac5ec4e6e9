import { asInput, sameValue, type Values } from '../input-values.ts';
import type { Stale } from './useSaving.ts';

/** Whose value a field keeps. */
export type Side = 'mine' | 'theirs';

/** The fields that I changed and that the newer version holds otherwise: each needs a choice. */
export function disputed({ base, mine, theirs }: Stale): string[] {
  return Object.keys(mine).filter(
    source => !sameValue(mine[source], base[source]) && !sameValue(mine[source], theirs[source]),
  );
}

const BOOKKEEPING = new Set(['version', 'updatedAt', 'redacted', 'availableActions', 'editableFields']);

/** The fields that only the other person changed: they stay as they are now. */
export function changedByThem({ base, mine, theirs }: Stale): string[] {
  return Object.keys(theirs).filter(
    source =>
      !BOOKKEEPING.has(source) &&
      !sameValue(theirs[source], base[source]) &&
      sameValue(mine[source], base[source]) &&
      typeof asInput(theirs[source]) !== 'object',
  );
}

/** What is saved on top of the newer version: it, with my value in every field where I keep mine. */
export function merged({ mine, theirs }: Stale, sides: Record<string, Side>): Values {
  const kept = Object.entries(sides).filter(([, side]) => side === 'mine');
  return { ...theirs, ...Object.fromEntries(kept.map(([source]) => [source, mine[source]])) };
}

/** A value as a person compares it; null where there is none. */
export function compared(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  const given = asInput(value);
  if (given === null) return null;
  return Array.isArray(given) ? given.join(', ') : String(given);
}
