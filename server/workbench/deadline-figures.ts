import type { SqlEntityManager } from '@mikro-orm/sql';
import { randomUUID } from 'node:crypto';
import type { Row } from '../access/scope.ts';
import type { App } from '../app.ts';
import { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { DeadlineUrgency, type Deadline } from '../crud/deadline.ts';
import { resourceOf } from '../crud/resource.ts';
import { readAsSystem } from '../system.ts';
import type { Source } from './source.ts';
import { sources } from './sources.ts';

/** How many open things of a kind have time left, press, and are late. */
export interface DeadlineFigure {
  kind: string;
  ahead: number;
  at_risk: number;
  overdue: number;
}

/** Rows that are looked at between two breaths of the server. */
const BATCH = 500;

/** Everything that has a date, of everybody, counted by kind: numbers leave, no record and no person. */
export async function deadlineFigures(app: App): Promise<DeadlineFigure[]> {
  const figures = new Map<string, DeadlineFigure>();
  // A source of several readers is asked once: one record owes one thing, whoever is told of it.
  const seen = new Set<string>();
  const today = app.clock.today();
  await readAsSystem(app, async em => {
    for (const source of sources)
      for await (const { id, due } of owed(app, em, source)) {
        const key = `${source.entity.name} ${id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const figure = figures.get(due.kind) ?? { kind: due.kind, ahead: 0, at_risk: 0, overdue: 0 };
        figures.set(due.kind, figure);
        figure[standingOf(due, today)] += 1;
      }
  });
  return [...figures.values()];
}

function standingOf({ due, urgency }: Deadline, today: string): 'ahead' | 'at_risk' | 'overdue' {
  if (due < today) return 'overdue';
  return urgency === DeadlineUrgency.NONE ? 'ahead' : 'at_risk';
}

/** What the records of a source owe; parts of what is over owe nothing. */
async function* owed(
  app: App,
  em: SqlEntityManager,
  source: Source,
): AsyncGenerator<{ id: string; due: Deadline }> {
  // Nobody's: the dates are told by the day alone.
  const context = new Context(app, null, randomUUID());
  const { entity, inside = [], asks = [] } = source;
  const derived = resourceOf(entity).derived?.deadline ?? [];
  const fields = ['id', ...new Set([...derived, ...asks, ...inside.map(({ field }) => field)])];
  for (let after: string | null = null; ;) {
    const open = source.open(app.clock.today());
    const where = after ? { $and: [open, { id: { $gt: after } }] } : open;
    const rows = await rowsOf(em, entity, where, fields);
    const over = await overOnes(em, source, rows);
    for (const row of rows) {
      const due = over.has(row.id) ? null : source.deadlineOf(row, context);
      if (due) yield { id: row.id, due };
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

/** Those rows that lie in a record whose parts owe nothing any more: of the places that are filled the first counts. */
async function overOnes(
  em: SqlEntityManager,
  { inside = [] }: Source,
  rows: readonly Row[],
): Promise<Set<string>> {
  const left = new Set<string>();
  for (const { field, entity, over = [] } of inside) {
    if (over.length === 0) continue;
    const mine = rows.filter(row => inside.find(each => row[each.field])?.field === field);
    const ids = mine.map(row => row[field]);
    const ended = await rowsOf(em, entity, { id: { $in: ids }, status: { $in: [...over] } }, ['id']);
    const endedIds = new Set(ended.map(({ id }) => id));
    for (const row of mine) if (endedIds.has(String(row[field]))) left.add(row.id);
  }
  return left;
}

function rowsOf(em: SqlEntityManager, entity: EntityClass, where: object, fields: string[]): Promise<Row[]> {
  const options = { fields, filters: false, disableIdentityMap: true, orderBy: { id: 'ASC' }, limit: BATCH };
  return em.find(entity as never, where as never, options as never) as Promise<Row[]>;
}
