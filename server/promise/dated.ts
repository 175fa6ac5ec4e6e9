import type { Row } from '../access/scope.ts';
import type { Where } from '../access/where.ts';
import type { EntityClass } from '../crud/columns.ts';
import type { Deadline } from '../crud/deadline.ts';
import type { Source } from '../workbench/source.ts';
import { sources } from '../workbench/sources.ts';
import { atRisk, broken, type Judgement, type Watch } from './standing.ts';

/** Which dates of a register a promise is about. */
interface Dates {
  kinds?: readonly string[];
  where?: Where;
}

/**
 * The open records of a register that owe something by a day, as the workbench tells it: late breaks the promise,
 * due today or soon puts it at risk.
 */
export function dated(entity: EntityClass, { kinds, where = {} }: Dates = {}): Watch {
  const source = sourceOf(entity);
  return async ({ context, em }) => {
    const today = context.app.clock.today();
    const rows = (await em.find(entity, { $and: [source.open(today), where] } as never, {
      disableIdentityMap: true,
    })) as unknown as Row[];
    return rows.flatMap(row => {
      const due = source.deadlineOf(row, context);
      if (!due || (kinds && !kinds.includes(due.kind))) return [];
      return [{ subject: entity.name, id: row.id, judgement: judged(due, today) }];
    });
  };
}

function sourceOf(entity: EntityClass): Source {
  const source = sources.find(each => each.entity === entity);
  if (!source) throw new Error(`${entity.name} has no dates on the workbench`);
  return source;
}

/** Late breaks a promise, due today or soon puts it at risk. */
export function judged({ due, urgency }: Deadline, today: string): Judgement | null {
  if (due < today) return broken('LATE');
  return urgency === 'NONE' ? null : atRisk('DUE_SOON');
}
