import { Property } from '@mikro-orm/decorators/legacy';
import { Choice, Link, Structured, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** Where an import stands. */
export enum ImportState {
  REFUSED = 'REFUSED',
  PREVIEWED = 'PREVIEWED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** One thing wrong in a file: `row` counts as the spreadsheet shows it, the heading being row 1. */
export interface ImportProblem {
  row: number;
  column: string;
  message: string;
}

/** A file of records on its way in: previewed, then added whole or not at all. Seen by its owner only (M13). */
@Resource({ about: 'An import of a CSV file: previewed first, then added whole or not at all.' })
export class ImportRun extends Stored {
  @Text({ about: 'What is imported, such as organisations.' })
  resource!: string;

  @Text({ about: 'The name of the file.' })
  fileName!: string;

  @Choice(ImportState, 'ImportState', { about: 'Where the import stands.' })
  state!: ImportState;

  @Whole({ about: 'How many rows the file holds.' })
  rows = 0;

  @Whole({ about: 'How many rows are new.' })
  fresh = 0;

  @Whole({ about: 'How many rows were there already and are left alone.' })
  known = 0;

  @Whole({ about: 'How many rows have been worked through.' })
  done = 0;

  @Structured({ about: 'What is wrong: row, column and message; the first 1,000.' })
  problems: ImportProblem[] = [];

  @Link(() => User, { about: 'Who imports.' })
  owner!: string;

  /** The text of the file until the import ends; it may name people. */
  @Property({ type: 'text', nullable: true })
  content: string | null = null;
}
