import type { Generator } from './generator.ts';
import type { Load } from './load.ts';
import type { Running } from './targets.ts';
import type { Work } from './works.ts';

/** One person's figures on a size: nobody else asks meanwhile. */
export interface Alone extends Pick<Load, 'p50' | 'p99'> {
  size: number;
  work: string;
}

/** Asks the product over one connection; the cost against the size is the curve of these. */
export async function alone(
  size: number,
  work: Work,
  product: Running,
  generator: Generator,
  seconds: number,
): Promise<Alone> {
  const { target, port, headers } = product;
  const order = { work: work.name, target, port, headers, connections: 1, seconds };
  await generator.run({ ...order, seconds: 1 });
  const { p50, p99 } = await generator.run(order);
  return { size, work: work.name, p50, p99 };
}
