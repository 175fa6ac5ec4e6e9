import { median } from './figures.ts';
import { DEEDS, ROWS, type Frames } from './panel-frames.ts';
import { LOADS, type Load } from './panel-loads.ts';

/** Milliseconds in which a first load can be used, and those that no frame takes longer than. */
const GOALS = { usable: 1_500, frame: 100 };

/** Where, when and with what a run was made. */
export interface Setting {
  date: string;
  machine: string;
  /** Load of the machine before and after. */
  load: [number, number];
  versions: Record<string, string>;
  slower: number;
  size: number;
  rounds: number;
}

/** Which goals a run missed, in words. */
export function panelMisses(loads: readonly Load[], frames: readonly Frames[]): string[] {
  return [
    ...LOADS.filter(({ name }) => usableOf(name, loads) > GOALS.usable).map(
      ({ name, about }) => `${about}: ${usableOf(name, loads)} ms of ${GOALS.usable}`,
    ),
    ...ROWS.flatMap(rows =>
      DEEDS.filter(({ name }) => longestOf(name, rows, frames) > GOALS.frame).map(
        ({ name, about }) => `${rows} rows, ${about}: a frame of ${longestOf(name, rows, frames)} ms`,
      ),
    ),
  ];
}

/** A run as Markdown, the goals beside the figures. */
export function panelTable(
  setting: Setting,
  loads: readonly Load[],
  frames: readonly Frames[],
  missed: readonly string[],
): string {
  const { date, machine, load, versions, slower, size, rounds } = setting;
  const words = Object.entries(versions).map(pair => pair.join(' '));
  return `${[
    [date, machine, ...words].join(' · '),
    '',
    `${size.toLocaleString('en-GB')} clients, CPU ${slower} × slower, ${rounds} rounds, medians; load of the machine ${load.map(one => one.toFixed(1)).join(' to ')}.`,
    '',
    '| First load, nothing kept from before | Usable ms | Fastest | CPU ms | JavaScript kB | Longest frame ms | Moved | Goal |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...LOADS.flatMap(({ name, about }) => loadLine(about, ofName(name, loads))),
    '',
    `| In the list of all clients, longest frame ms | ${ROWS.map(rows => `${rows} rows`).join(' | ')} | Goal |`,
    `| --- | ${ROWS.map(() => '---:').join(' | ')} | ---: |`,
    ...DEEDS.filter(({ name }) => ofName(name, frames).length > 0).map(
      ({ name, about }) =>
        `| ${about} | ${ROWS.map(rows => spoken(longestOf(name, rows, frames))).join(' | ')} | ≤ ${GOALS.frame} |`,
    ),
    '',
    missed.length === 0 ? 'Every goal is met.' : 'Missed:',
    ...missed.map(line => `- ${line}`),
  ].join('\n')}\n`;
}

function loadLine(about: string, found: readonly Load[]): string[] {
  if (found.length === 0) return [];
  const middle = (of: (load: Load) => number) => median(found.map(of)).toFixed();
  const cells = [
    middle(({ usable }) => usable),
    Math.min(...found.map(({ usable }) => usable)).toFixed(),
    middle(({ cpu }) => cpu),
    middle(({ script }) => script),
    middle(longest),
    median(found.map(({ moved }) => moved)).toFixed(3),
    `≤ ${GOALS.usable}`,
  ];
  return [`| ${about} | ${cells.join(' | ')} |`];
}

function usableOf(name: string, loads: readonly Load[]): number {
  const found = ofName(name, loads);
  return found.length === 0 ? 0 : median(found.map(({ usable }) => usable));
}

/** The median of the rounds' longest frames; what is below 50 ms is not told by browsers, and 0. */
function longestOf(name: string, rows: number, frames: readonly Frames[]): number {
  const found = ofName(name, frames).filter(one => one.rows === rows);
  return found.length === 0 ? 0 : median(found.map(longest));
}

function longest({ longFrames }: { longFrames: readonly { ms: number }[] }): number {
  return Math.max(0, ...longFrames.map(({ ms }) => ms));
}

function spoken(ms: number): string {
  return ms === 0 ? '< 50' : ms.toFixed();
}

function ofName<T extends { name: string }>(name: string, all: readonly T[]): T[] {
  return all.filter(one => one.name === name);
}
