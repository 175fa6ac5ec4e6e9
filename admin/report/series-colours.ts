import type { Tones } from '../core/theme.ts';

/** Colours of the series of a chart, each of contrast 3 or more on the surface in both themes; red for what is late alone. */
export function seriesColours(tones: Tones, keys: readonly string[]): string[] {
  const calm = [tones.accent, tones.edge, tones.text, tones.quiet];
  let next = 0;
  return keys.map(key => (key === 'overdue' ? tones.red : calm[next++ % calm.length]!));
}
