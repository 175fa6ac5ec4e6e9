import type { Words } from '../core/words/words.ts';

/** The words of the promises of the privacy notice. */
export const promiseWords: Words = {
  enums: {
    PromiseState: {
      BROKEN: 'Broken',
      AT_RISK: 'At risk',
      KEPT: 'Kept',
      NOT_BUILT: 'Not in Wellkept yet',
    },
    PromiseReason: {
      SUSPENDED: 'is suspended',
      ENDING: 'is ending',
      CLAUSE_MISSING: 'lacks what the contract must say',
      ITEM_MISSING: 'lacks an item that binds the other side',
      SECURITY_EVIDENCE_EXPIRED: 'has no evidence of security that is in date',
      DUE_DILIGENCE_EXPIRED: 'has no due diligence that is in date',
      DUE_DILIGENCE_EXPIRING: 'needs due diligence within 30 days',
      REVIEW_OVERDUE: 'was not reviewed in time',
      CERTIFICATE_MISSING: 'has ended without certificates of return or deletion',
      NOT_ASKED: 'was not asked yet how to be reached',
      NOT_ASSURED: 'lacks the attestations of entitlement and security',
      LATE: 'is late',
      DUE_SOON: 'is due today or soon',
      APPROVAL_WAITS: 'waits for approval',
      NOT_IN_USE: 'is asked with no wording in use',
      TAB_NOT_TICKED: 'is in care without a ticked consent tab',
    },
  },
  pages: {
    'promise.title': 'Promises',
    'promise.about':
      'The privacy notice in its own order. Each promise is judged by the live records behind it: open one to see which, by which rule, and how it is tested.',
    'promise.all': 'All (%{count})',
    'promise.state': '%{state} (%{count})',
    'promise.filter': 'Show only',
    'promise.none': 'No promise stands like this today.',
    'promise.rule': 'Rule book',
    'promise.records': 'Live records',
    'promise.no_records': 'No live record bears on it today.',
    'promise.not_built': 'Wellkept does not run this part yet, so it cannot vouch for it.',
    'promise.counts': '%{kind}: %{counts}',
    'promise.count.kept': '%{count} keep it',
    'promise.count.atRisk': '%{count} put it at risk',
    'promise.count.broken': '%{count} break it',
    'promise.hidden': 'Some of them are not yours to open.',
    'promise.tests': 'Tests',
  },
};
