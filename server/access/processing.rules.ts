import type { RoleRules } from './abilities.ts';

/** Purposes and the record of processing (§6.2 "Purpose, ProcessingActivity"). */
export const PROCESSING = ['Purpose', 'ProcessingActivity'];

/** What legal claims are about is the officer's alone (S55). */
const OF_A_CASE = ['legalCaseReference', 'legalCaseNarrative'];
/** Files, notes and the diary of an entry tell of its case as much as the narrative does (M13). */
const OF_NO_CASE = { article9Condition: { $ne: 'LEGAL_CLAIMS' } };

/** Writes, advises and looks after; approves nothing of it (SD-09). */
export const processingOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'create'], PROCESSING);
  allow('update', 'Purpose', { status: 'PROPOSED' });
  allow(['confirm', 'return', 'retire'], 'Purpose');
  allow('update', 'ProcessingActivity', { status: 'DRAFT' });
  allow('update', 'ProcessingActivity', ['owner'], { status: { $in: ['ADVISED', 'ACTIVE'] } });
  allow(['advise', 'return', 'review', 'revise', 'discard', 'end'], 'ProcessingActivity');
};

/** Approves purposes and means; knows which case a claim belongs to, and not what it is about. */
export const processingOfManager: RoleRules = ({ can: allow, cannot: forbid }) => {
  allow(['read', 'follow'], 'Purpose');
  allow(['approve', 'return'], 'Purpose');
  allow('read', 'ProcessingActivity');
  allow('follow', 'ProcessingActivity', OF_NO_CASE);
  allow(['activate', 'return'], 'ProcessingActivity');
  forbid('read', 'ProcessingActivity', ['legalCaseNarrative']);
};

/** Reads what is done with data, and why. */
export const processingOfStaff: RoleRules = ({ can: allow, cannot: forbid }) => {
  allow('read', PROCESSING);
  forbid('read', 'ProcessingActivity', OF_A_CASE);
};
