import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { User } from '../user/user.entity.ts';

/** A record with states. */
export interface Case {
  id: string;
  version: number;
  status: string;
}

/** Why a guard says no: a code of Annex C, and what is missing where that can be listed. */
export interface Failure {
  code: ErrorCode;
  missing?: string[];
}

/** Everything that a guard or an effect may look at; records are whole here, masks are for answers. */
export interface Step<T, I> {
  context: Context;
  em: SqlEntityManager;
  record: T;
  input: I;
  viewer: Viewer;
  now: Date;
  today: string;
}

/** Answers a failure or nothing. State guards get no input and also decide `availableActions`. */
export type Guard<T, I = unknown> = (step: Step<T, I>) => Failure | null | Promise<Failure | null>;

/** One event of a state machine (§4). `to` absent keeps the state. */
export interface Transition<T extends Case = Case, I = never> {
  about: string;
  from: readonly string[];
  to?: string | ((step: Step<T, I>) => string);
  /** The class whose columns the person gives with the event. */
  input?: EntityClass<object & I>;
  /** Separation of duties: refused with SOD_VIOLATION before any other guard (§6.5). */
  separation?: readonly Guard<T>[];
  /** What must be true of the record. */
  guards?: readonly Guard<T>[];
  /** What must be true of the input beside the record. */
  checks?: readonly Guard<T, I>[];
  effect?: (step: Step<T, I>) => void | Promise<void>;
}

/** A state machine, declared as a table. */
export interface Workflow<T extends Case = Case> {
  entity: EntityClass<T>;
  events: Record<string, Transition<T>>;
}

/** Declares one row of the table with the type of its input. */
export function event<T extends Case, I>(transition: Transition<T, I>): Transition<T> {
  return transition as unknown as Transition<T>;
}

/** Declares a state machine. */
export function workflow<T extends Case>(
  entity: EntityClass<T>,
  events: Record<string, Transition<T>>,
): Workflow<T> {
  return { entity, events };
}

/** The guard of SD-01…SD-12: the viewer is none of these users, compared by person (M17). */
export function notTheSamePerson<T extends Case>(
  usersOf: (record: T) => readonly (string | null)[],
): Guard<T> {
  return async ({ em, record, viewer }) => {
    const ids = usersOf(record).filter(id => id !== null);
    if (ids.length === 0) return null;
    // Unscoped: whether two accounts are one human does not depend on who may read them.
    const users = await em.find(User, { id: { $in: ids } }, { filters: false });
    return users.some(user => user.personId === viewer.personId) ? { code: 'SOD_VIOLATION' } : null;
  };
}
