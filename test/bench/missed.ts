import type { Alone } from './alone.ts';
import type { Exported } from './export.ts';
import type { Told } from './figures.ts';
import { ALONE, BYTES, EXPORT, MEMORY, RATIOS, REACHED, SLACK } from './goals.ts';
import { GOAL_SIZE } from './options.ts';
import type { Target } from './works.ts';

/** Everything that a run found. */
export interface Found {
  told: readonly Told[];
  alone: readonly Alone[];
  exported: readonly Exported[];
  /** The product's memory in MB, as it was started and at most. */
  memory: readonly { size: number; rest: number; most: number }[];
}

/** The goals that a run misses, in words; none where it did not measure what they are about. */
export function missed(found: Found, short: boolean): string[] {
  return [
    ...(short
      ? found.told.flatMap(lost)
      : found.told.filter(({ size }) => size === GOAL_SIZE).flatMap(ratiosOf)),
    ...found.told.flatMap(weight),
    ...found.told.flatMap(failures),
    ...found.memory.flatMap(({ size, rest, most }) => [
      ...(rest > MEMORY.rest
        ? [`memory at rest, ${size} clients: ${rest.toFixed()} MB of ${MEMORY.rest}`]
        : []),
      ...(most > MEMORY.most
        ? [`memory at most, ${size} clients: ${most.toFixed()} MB of ${MEMORY.most}`]
        : []),
    ]),
    ...(short ? [] : latencies(found.alone)),
    ...found.exported.flatMap(one => exportsOf(one, short)),
  ];
}

function ratiosOf({ work, size, ratios }: Told): string[] {
  return Object.entries(RATIOS[work] ?? {}).flatMap(([rival, goal]) => {
    const reached = ratios[rival as Target];
    if (reached === undefined || reached >= goal) return [];
    return [`${work}, ${size} clients: ${reached.toFixed(2)} of ${rival}, the goal is ${goal}`];
  });
}

/** What had been reached and is no longer. */
function lost({ work, size, thrift }: Told): string[] {
  return Object.entries(REACHED[work] ?? {}).flatMap(([rival, reached]) => {
    const now = thrift[rival as Target];
    if (now === undefined || now >= reached * (1 - SLACK)) return [];
    return [`${work}, ${size} clients: ${now.toFixed(2)} of the CPU of ${rival}, ${reached} was reached`];
  });
}

function exportsOf({ size, rate, memory, delay }: Exported, short: boolean): string[] {
  const what = `export of ${EXPORT.rows} rows, ${size} clients`;
  return [
    ...(!short && rate < EXPORT.rate
      ? [`${what}: ${rate.toFixed()} rows a second, the goal is ${EXPORT.rate}`]
      : []),
    ...(memory > EXPORT.memory ? [`${what}: ${memory.toFixed()} MB above rest of ${EXPORT.memory}`] : []),
    ...(!short && delay > EXPORT.delay
      ? [`${what}: the event loop turned in ${delay.toFixed(1)} ms at p99, of ${EXPORT.delay}`]
      : []),
  ];
}

/** The same answer weighs the same. */
function weight({ work, size, figures: { product, bare } }: Told): string[] {
  if (!product || !bare || product.bytes <= bare.bytes * BYTES + HEADERS) return [];
  return [
    `${work}, ${size} clients: ${product.bytes.toFixed()} bytes, the bare server ${bare.bytes.toFixed()}`,
  ];
}

/** What the product's headers of safety and its session weigh, in bytes. */
const HEADERS = 1_500;

function failures({ work, size, figures }: Told): string[] {
  return Object.entries(figures)
    .filter(([, { failed }]) => failed > 0)
    .map(([target, { failed }]) => `${work}, ${size} clients: ${failed} answers of ${target} were none`);
}

function latencies(alone: readonly Alone[]): string[] {
  return alone
    .filter(({ size }) => size === ALONE.at)
    .flatMap(({ work, p50, p99 }) => {
      if (!LIVED_WITH.has(work)) return [];
      const before = alone.find(one => one.work === work && one.size === GOAL_SIZE);
      const growth = before ? p50 / before.p50 : 1;
      return [
        ...(p50 > ALONE.p50 ? [`${work} alone: p50 ${p50.toFixed(1)} ms of ${ALONE.p50}`] : []),
        ...(p99 > ALONE.p99 ? [`${work} alone: p99 ${p99.toFixed(1)} ms of ${ALONE.p99}`] : []),
        ...(growth > ALONE.growth ? [`${work} alone: grew ${growth.toFixed(2)} × of ${ALONE.growth}`] : []),
      ];
    });
}

/** Every list, search, open and save. */
const LIVED_WITH = new Set(['listClinician', 'listEntry', 'one', 'mutation', 'search']);
