import { z } from 'zod';
import { consentCoverage, rightsOnTime } from '../kpi.ts';
import { count, exampleGroup } from './example.ts';

const onTime = exampleGroup(
  z.strictObject({
    dueInPeriod: count.optional(),
    respondedOnOrBefore: count.default(0),
    late: count.default(0),
    openPastDue: count.default(0),
    withdrawn: count.default(0),
  }),
  ({ dueInPeriod, ...counts }) => {
    const decided = counts.respondedOnOrBefore + counts.late + counts.openPastDue;
    // Counts that already add up to `dueInPeriod` leave no room for withdrawn cases in it: they were left out before.
    const withdrawn = dueInPeriod === undefined || dueInPeriod === decided ? 0 : counts.withdrawn;
    return { ...rightsOnTime({ ...counts, dueInPeriod: dueInPeriod ?? decided, withdrawn }) };
  },
);

const coverage = exampleGroup(
  z.strictObject({
    active: count,
    q1Granted: count.optional(),
    q2Granted: count.optional(),
    bothAndTab: count.optional(),
  }),
  ({ active, q1Granted, q2Granted, bothAndTab }) => {
    if (bothAndTab === undefined) return { fullCoveragePct: null, denominator: active };
    const granted = { q1Granted: q1Granted ?? bothAndTab, q2Granted: q2Granted ?? bothAndTab };
    return { ...consentCoverage({ active, ...granted, bothAndTab }) };
  },
);

/** KPI (§5): the counts of R-02, or with `active` those of R-03. */
export const kpi = (input: unknown) =>
  typeof input === 'object' && input !== null && 'active' in input ? coverage(input) : onTime(input);
