import type { Round } from './rounds.ts';
import type { Target, Work } from './works.ts';

/** A target's figures on a work: medians of its rounds. */
export interface Figures {
  rate: number;
  p50: number;
  p99: number;
  nodeCpu: number;
  postgresCpu: number;
  bytes: number;
  memory: number;
  failed: number;
  /** How far the middle half of the rounds lies apart, of the median. */
  spread: number;
}

/** What is told of a work on a size. */
export interface Told {
  size: number;
  work: string;
  about: string;
  figures: Partial<Record<Target, Figures>>;
  /** The product's rate of a rival's in the same round: the median. */
  ratios: Partial<Record<Target, number>>;
  /** What an answer costs a rival of CPU, with its database, of what it costs the product in the same round: the median. */
  thrift: Partial<Record<Target, number>>;
  noise: string[];
}

/** Beyond these a figure is called noisy. */
const SPREAD = 0.2;
const OTHERS = 0.25;
const SATURATED = 0.9;

/** Sums up the rounds of a work. */
export function toldOf(
  size: number,
  { name, about }: Pick<Work, 'name' | 'about'>,
  rounds: readonly Round[],
): Told {
  const targets = [...new Set(rounds.map(({ target }) => target))];
  const of = (target: Target) => rounds.filter(round => round.target === target);
  const figures = Object.fromEntries(targets.map(target => [target, figuresOf(of(target))]));
  const beside = (figure: (round: Round) => number) =>
    Object.fromEntries(
      targets
        .filter(target => target !== 'product')
        .map(target => [target, besideRival(of('product'), of(target), figure)]),
    );
  return {
    size,
    work: name,
    about,
    figures,
    ratios: beside(({ rate }) => rate),
    thrift: beside(({ nodeCpu, postgresCpu }) => 1 / (nodeCpu + postgresCpu)),
    noise: noiseOf(targets, figures, rounds),
  };
}

/** A figure of the product, of the rival's in the same round: the median. */
function besideRival(
  product: readonly Round[],
  rival: readonly Round[],
  figure: (round: Round) => number,
): number {
  const ours = new Map(product.map(round => [round.round, figure(round)]));
  const both = rival.filter(({ round }) => ours.has(round));
  return median(both.map(round => ours.get(round.round)! / figure(round)));
}

function figuresOf(rounds: readonly Round[]): Figures {
  const middle = (field: keyof Round) => median(rounds.map(round => Number(round[field])));
  const rates = rounds.map(({ rate }) => rate).sort((a, b) => a - b);
  const quarter = (part: number) => rates[Math.floor((rates.length - 1) * part)]!;
  return {
    rate: middle('rate'),
    p50: middle('p50'),
    p99: middle('p99'),
    nodeCpu: middle('nodeCpu'),
    postgresCpu: middle('postgresCpu'),
    bytes: middle('bytes'),
    memory: Math.max(...rounds.map(({ memory }) => memory)),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    spread: (quarter(0.75) - quarter(0.25)) / middle('rate'),
  };
}

function noiseOf(
  targets: readonly Target[],
  figures: Partial<Record<Target, Figures>>,
  rounds: readonly Round[],
): string[] {
  const noise = targets
    .filter(target => figures[target]!.spread > SPREAD)
    .map(target => `${target}: rounds ${percent(figures[target]!.spread)} apart`);
  const others = median(rounds.map(round => round.others));
  if (others > OTHERS) noise.push(`others took ${percent(others)} of a core`);
  const asking = targets.filter(
    target => median(rounds.filter(one => one.target === target).map(one => one.generator)) > SATURATED,
  );
  if (asking.length > 0) noise.push(`the generator was the limit of ${asking.join(', ')}`);
  return noise;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** A share in whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
