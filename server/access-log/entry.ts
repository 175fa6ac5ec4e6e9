import type { AccessLog } from './access-log.entity.ts';

/** An entry as it is written: every field is named, so that any may be written together. */
export type Entry = Omit<AccessLog, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/** An entry, with what it does not tell left empty. */
export function entryOf(told: Pick<Entry, 'reader' | 'at' | 'reason'> & Partial<Entry>): Entry {
  return {
    complaint: null,
    intake: null,
    client: null,
    clientReference: null,
    fields: null,
    items: [],
    ...told,
  };
}
