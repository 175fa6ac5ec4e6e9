import type { RaRecord } from 'react-admin';
import { asApiError, type ApiError } from '../api-error.ts';

/** A record that was refused, and why. */
export interface RefusedRecord {
  record: RaRecord;
  error: ApiError;
}

/** How far a change of several records came. */
export interface Outcome {
  done: readonly RaRecord[];
  refused: readonly RefusedRecord[];
  /** Not asked for any more, after the connection or the session was lost. */
  left: readonly RaRecord[];
}

const LOST = new Set(['CONNECTION_LOST', 'UNAUTHENTICATED']);

/** Does something to one record after the other, each with its own version; one that is refused stops no other. */
export async function eachOnItsOwn(
  records: readonly RaRecord[],
  act: (record: RaRecord) => Promise<unknown>,
  onProgress: (outcome: Outcome) => void,
): Promise<Outcome> {
  const done: RaRecord[] = [];
  const refused: RefusedRecord[] = [];
  for (const [place, record] of records.entries()) {
    try {
      await act(record);
      done.push(record);
    } catch (thrown) {
      const error = asApiError(thrown);
      refused.push({ record, error });
      if (LOST.has(error.code)) return { done, refused, left: records.slice(place + 1) };
    }
    onProgress({ done: [...done], refused: [...refused], left: records.slice(place + 1) });
  }
  return { done, refused, left: [] };
}
