import { quarterEnd } from '../clock/equality.ts';
import { answeredQuarters } from '../database/equality-store.ts';
import type { DisposableKind } from '../disposal/disposable.ts';
import { DisposalKind } from '../disposal/disposal.vocabulary.ts';
import { EqualityMonitoringRecord } from './equality-record.ts';

/**
 * All answers of a quarter together, three years after its end (§3.3 RR-EQ): the store knows no person, so an item is a
 * quarter and how many answered.
 */
export const equalityAnswers: DisposableKind = {
  kind: DisposalKind.EQUALITY_ANSWERS,
  ruleCode: 'RR-EQ',
  subject: EqualityMonitoringRecord.name,
  destroy: 'dispose_equality_answers',
  candidates: async (em, { triggeredBy, ids, after = '', limit }) => {
    const quarters = await answeredQuarters(em);
    return quarters
      .map(({ quarter, people }) => ({
        id: quarter,
        client: null,
        trigger: quarterEnd(quarter),
        records: people,
      }))
      .filter(({ id, trigger }) => trigger <= triggeredBy && (ids ? ids.includes(id) : id > after))
      .slice(0, limit);
  },
};
