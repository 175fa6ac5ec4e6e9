import { Choice, Day, Flag, Link, Structured, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import type { ImportProblem } from '../jobs/import-batches.ts';
import { User } from '../user/user.entity.ts';

/** Where an import stands. */
export enum ImportState {
  CHECKING = 'CHECKING',
  REFUSED = 'REFUSED',
  PREVIEWED = 'PREVIEWED',
  RUNNING = 'RUNNING',
  /** Asked to stop: the batch at hand is finished first. */
  STOPPING = 'STOPPING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}

/** Why an import ended by itself. */
export enum ImportStop {
  ACCOUNT_CLOSED = 'ACCOUNT_CLOSED',
  RIGHTS_LOST = 'RIGHTS_LOST',
  /** What the file was checked against is not so any more. */
  CHANGED = 'CHANGED',
  BROKEN = 'BROKEN',
}

/** A file of records on its way in: checked, then added by a job. Seen by its owner only (M13). */
@Resource({ about: 'An import of a CSV file: checked first, then added in the background.' })
export class ImportRun extends Stored {
  @Text({ about: 'What is imported, such as organisations.' })
  resource!: string;

  @Text({ about: 'The name of the file.' })
  fileName!: string;

  @Flag({ about: 'Whether good rows are added though others are wrong; else all rows or none.' })
  partial: boolean = false;

  @Choice(ImportState, 'ImportState', { about: 'Where the import stands.' })
  state!: ImportState;

  @Choice(ImportStop, 'ImportStop', { about: 'Why it ended by itself.', optional: true })
  stopReason: ImportStop | null = null;

  @Whole({ about: 'How many rows the file holds.' })
  rows = 0;

  @Whole({ about: 'How many rows are new; of rows that are added one by one, how many were added so far.' })
  fresh = 0;

  @Whole({ about: 'How many rows were there already and are left alone.' })
  known = 0;

  @Whole({ about: 'How many of the known rows say something else than the record, which stays as it is.' })
  differing = 0;

  @Whole({ about: 'How many rows have something wrong.' })
  wrong = 0;

  @Whole({ about: 'How many rows have been worked through.' })
  done = 0;

  @Flag({ about: 'Whether it was started: what was only checked leaves nothing aside.', internal: true })
  adding: boolean = false;

  @Whole({ about: 'Which batch of rows is next.', internal: true })
  step = 0;

  @Structured({ about: 'What is wrong: row, column and message; the first 100.' })
  problems: ImportProblem[] = [];

  @Day({ about: 'Until when the rows that were left aside are kept to be mended.', optional: true })
  leftUntil: string | null = null;

  @Link(() => User, { about: 'Who imports.' })
  owner!: string;
}
