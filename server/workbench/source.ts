import type { EntityClass } from '../crud/columns.ts';
import type { Where } from '../access/where.ts';

/** Where a kind of deadline is found: a date column of an entity, and which records still owe it. */
export interface Source {
  /** What is due, such as ACKNOWLEDGE; the panel has its words. */
  kind: string;
  entity: EntityClass;
  /** The column with the last day on which it is in time. */
  due: string;
  /** The records that still owe it. Built at each call: `find` mutates conditions. */
  open: () => Where;
  /** The column that names the record. */
  title: string;
  /** The column with the person who owns it, where there is one. */
  owner?: string;
  /** Reviews turn amber 30 days before (M22). */
  review?: true;
}
