import { randomUUID } from 'node:crypto';
import { type Letter, LetterTemplate } from '../../server/letter/letter.entity.ts';
import { queueLetter, type LetterOrder } from '../../server/letter/queue.ts';
import type { DataOf } from '../../server/letter/template/register.ts';
import { asSystem } from '../../server/system.ts';
import type { World } from './world.ts';

/** What an acknowledgement may be made from. */
export const acknowledgement: DataOf<LetterTemplate.L01> = {
  reference: 'K7QX-M2PA',
  receivedOn: '2026-12-01',
  summary: 'My letter went to my neighbour.',
  whatHappensNext: ['We choose somebody to look into it.'],
  nextUpdateBy: '2026-12-30',
};

/** Writes a letter about some record, to somebody without an address unless told. */
export function writeLetter<T extends LetterTemplate>(
  world: World,
  template: T,
  data: DataOf<T>,
  rest: Partial<LetterOrder<T>> = {},
): Promise<Letter> {
  const { app } = world.serving;
  const order = {
    template,
    data,
    subject: 'ComplaintCase',
    recordId: randomUUID(),
    to: { name: 'Ada Example' },
    ...rest,
  };
  return asSystem(app, 'test', em => queueLetter(app, em, order));
}
