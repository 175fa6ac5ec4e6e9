import type { Row } from '../access/scope.ts';
import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import type { Deadline } from '../crud/deadline.ts';
import type { Case, Workflow } from '../workflow/workflow.ts';

/** Records with a date: the date itself is told by the record's own resolver, so that it is told once. */
export interface Source {
  entity: EntityClass;
  deadlineOf: (row: Row, context: Context) => Deadline | null;
  /** The records that can still owe something on a day. Built at each call: `find` mutates conditions. */
  open: (today: string) => Where;
  /** The column by which the most urgent ones come first; without it those that changed last. */
  soonest?: string;
  /** The column that names the record. */
  title: string;
  /** The column with the person who owns it, where there is one. */
  owner?: string;
  /** The event by which it is dealt with, where it is work for those alone who may take that. */
  by?: string;
  /** Where the record lives inside another: the column that holds the other's id, and what it is. The one that is filled counts. */
  inside?: readonly Inside[];
  /** Further columns from which the date is told. */
  asks?: readonly string[];
}

/** The record around a part: it is what the panel opens, and it lends its reference. */
export interface Inside {
  field: string;
  entity: EntityClass;
  /** States of the record around in which its parts owe nothing. */
  over?: readonly string[];
}

/** Decisions that wait for a second person: the events of a state machine by which they are taken. */
export interface Decision {
  machine: Workflow;
  events: readonly string[];
  where: () => Where;
  title: string;
  inside?: readonly Inside[];
}

type Dated<T> = new () => { deadline(row: T, context: Context): Deadline | null };

/** A source whose dates the resolver of its records tells. */
export function dated<T>(
  entity: EntityClass,
  resolver: Dated<T>,
  rest: Omit<Source, 'entity' | 'deadlineOf'>,
): Source {
  const told = new resolver();
  return { ...rest, entity, deadlineOf: (row, context) => told.deadline(row as T, context) };
}

/** Decisions of a state machine. */
export function decisions<T extends Case>(
  machine: Workflow<T>,
  events: readonly string[],
  title: string,
  where: () => Where,
  inside?: readonly Inside[],
): Decision {
  return { machine: machine as unknown as Workflow, events, title, where, inside };
}

/** Records in these states. */
export const only =
  (...statuses: string[]) =>
  () => ({ status: { $in: statuses } });

/** Records in any other state than these. */
export const not =
  (...statuses: string[]) =>
  () => ({ status: { $nin: statuses } });
