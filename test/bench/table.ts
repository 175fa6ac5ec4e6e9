import type { Alone } from './alone.ts';
import type { Exported } from './export.ts';
import type { Told } from './figures.ts';
import { EXPORT, RATIOS, REACHED } from './goals.ts';
import type { Found } from './missed.ts';
import { TARGETS } from './works.ts';

/** Where and when a run was made. */
export interface Setting {
  date: string;
  machine: string;
  versions: Record<string, string>;
  connections: number;
  rounds: number;
  seconds: number;
  pinned: boolean;
  /** How long all of it took, the databases' making not counted. */
  minutes: number;
}

/** A run as Markdown: the figures, the goals beside them, and what was noisy. */
export function tableOf(
  setting: Setting,
  { told, alone, exported, memory }: Found,
  missed: readonly string[],
  short: boolean,
): string {
  const { date, machine, versions, connections, rounds, seconds, pinned, minutes } = setting;
  const lines = [
    `${date} · ${machine} · ${Object.entries(versions)
      .map(pair => pair.join(' '))
      .join(' · ')}`,
    '',
    `${minutes.toFixed(1)} minutes; ${connections} connections, ${rounds} rounds of ${seconds} s each (half of them beside the size of the goals) after warming up, the order reversed each time; ${
      pinned ? 'the server on one core, database and generator on the other' : 'not kept on cores: no taskset'
    }. Ratios are medians of ratios of the same round.`,
    '',
    row(
      'Clients',
      'Work',
      'Server',
      'Req/s',
      'p50 ms',
      'p99 ms',
      'Node ms',
      'PostgreSQL ms',
      'MB',
      'Product ×',
      'Goal',
    ),
    row(...Array.from({ length: 11 }, (_, place) => (place < 3 ? '---' : '---:'))),
    ...told.flatMap(linesOf),
    '',
    row('CPU of a rival’s answer, of the product’s', 'PostGraphile', 'bare'),
    row('---', '---:', '---:'),
    ...told.map(thriftLine),
    '',
    ...(alone.length > 0 ? curve(alone) : []),
    ...exported.map(exportLine),
    ...memory.map(
      ({ size, rest, most }) =>
        `Memory of the product with ${count(size)} clients: ${rest.toFixed()} MB at rest, ${most.toFixed()} MB at most.`,
    ),
    '',
    ...told
      .filter(({ noise }) => noise.length > 0)
      .map(({ work, size, noise }) => `- Noisy: ${work}, ${count(size)} clients: ${noise.join('; ')}`),
    '',
    missed.length === 0 ? (short ? 'Nothing that was reached is lost.' : 'Every goal is met.') : 'Missed:',
    ...missed.map(line => `- ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ size, about, work, figures, ratios }: Told): string[] {
  return TARGETS.filter(target => figures[target]).map((target, place) => {
    const { rate, p50, p99, nodeCpu, postgresCpu, memory } = figures[target]!;
    const goal = RATIOS[work]?.[target];
    return row(
      place === 0 ? count(size) : '',
      place === 0 ? about : '',
      target,
      rate.toFixed(rate < 100 ? 1 : 0),
      ...[p50, p99, nodeCpu, postgresCpu].map(ms => ms.toFixed(2)),
      memory.toFixed(),
      ratios[target]?.toFixed(2) ?? '',
      goal ? `≥ ${goal}${met(ratios[target], goal)}` : '',
    );
  });
}

function thriftLine({ work, size, thrift }: Told): string {
  const cell = (rival: 'postgraphile' | 'bare') => {
    const reached = REACHED[work]?.[rival];
    return `${thrift[rival]?.toFixed(2) ?? ''}${reached ? ` (reached: ${reached})` : ''}`;
  };
  return row(`${work}, ${count(size)} clients`, cell('postgraphile'), cell('bare'));
}

function exportLine({ size, rows, bytes, rate, nodeCpu, postgresCpu, memory, delay }: Exported): string {
  const weight = (bytes / 1e6).toFixed();
  const took = `${nodeCpu.toFixed()} ms of Node and ${postgresCpu.toFixed()} of PostgreSQL`;
  return `Export of ${count(rows)} rows as CSV (${weight} MB) with ${count(size)} clients: ${count(Math.round(rate))} rows a second (≥ ${count(EXPORT.rate)}${met(rate, EXPORT.rate)}), ${took}, memory ${memory.toFixed()} MB above rest (≤ ${EXPORT.memory}), the event loop turned in ${delay.toFixed(1)} ms at p99 (≤ ${EXPORT.delay}; two of them are the clock's own).`;
}

function met(ratio: number | undefined, goal: number): string {
  return ratio !== undefined && ratio >= goal ? ' met' : ' missed';
}

/** One person alone, against the size. */
function curve(alone: readonly Alone[]): string[] {
  const sizes = [...new Set(alone.map(({ size }) => size))];
  const works = [...new Set(alone.map(({ work }) => work))];
  const cell = (work: string, size: number) => {
    const found = alone.find(one => one.work === work && one.size === size);
    return found ? `${found.p50.toFixed(1)} / ${found.p99.toFixed(1)}` : '';
  };
  return [
    row('One person alone, p50 / p99 ms', ...sizes.map(size => `${count(size)} clients`)),
    row('---', ...sizes.map(() => '---:')),
    ...works.map(work => row(work, ...sizes.map(size => cell(work, size)))),
    '',
  ];
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function count(size: number): string {
  return size.toLocaleString('en-GB');
}
