import type { Hash } from 'node:crypto';
import type { Where } from '../access/where.ts';
import type { Context } from '../context.ts';
import { copySelect, type CopyForm, type Named } from '../crud/copy-select.ts';
import type { Snapshot } from '../crud/snapshot.ts';
import { ProcessingActivityStatus, type ActivityRole } from '../processing-activity/activity.vocabulary.ts';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.ts';
import type { RecordHead } from './record-head.ts';
import { recordNames } from './record-names.ts';
import { RECORD_SHEETS, type SheetName } from './record-sheets.ts';

/** The live register: of each entry the edition that a manager approved and that runs today (S19). */
export function inForce(roles: readonly ActivityRole[]): Where {
  return { status: ProcessingActivityStatus.ACTIVE, role: { $in: [...roles] } };
}

/** The record of processing at one moment, read sheet by sheet; counts and digests what it gives. */
export class RecordReading {
  rowCount = 0;
  private names: readonly Named[] = [];

  constructor(
    private readonly context: Context,
    private readonly snapshot: Snapshot,
    readonly head: RecordHead,
    private readonly digest: Hash,
  ) {}

  /** Read after the snapshot has begun: nothing that its rows link to is missing. */
  async name(): Promise<void> {
    this.names = await recordNames(this.context, this.head.ceilingYears);
    // The rows come on a connection of their own: nothing of the request's is held while they are sent.
    await this.context.endReading();
  }

  /** The rows of a sheet; in CSV without formulas. */
  async *rows(name: SheetName, form: CopyForm): AsyncGenerator<Buffer> {
    const { roles, columns } = RECORD_SHEETS[name];
    const { app, ability } = this.context;
    const asked = { cells: columns, where: inForce(roles), order: 'reference' } as const;
    const select = copySelect(app.orm.em, ability, ProcessingActivity, asked, form);
    const rows = this.snapshot.rows(select, form, this.names);
    for (let next = await rows.next(); ; next = await rows.next()) {
      if (next.done) {
        this.rowCount += next.value;
        return;
      }
      this.digest.update(next.value);
      yield next.value;
    }
  }
}
