import type { RoleRules } from './abilities.ts';

/** Processor contracts and what lives inside them (§2.8, §2.11). */
const CONTRACT_PARTS = [
  'ContractClause',
  'DueDiligenceReview',
  'SubProcessor',
  'SubProcessorChange',
  'ProcessorInstruction',
  'DeletionCertificate',
  'Transfer',
];
/** All of them. */
export const CONTRACT = ['ProcessorContract', ...CONTRACT_PARTS];
/** Reviews that nobody has approved. */
const UNDECIDED = { status: { $in: ['PROPOSED', 'RETURNED'] } };

/** Keeps the register and fires what is not a second person's (§6.2). */
export const contractsOfDpo: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], CONTRACT);
  allow(['create', 'import'], 'ProcessorContract');
  allow('update', 'ProcessorContract', { status: { $nin: ['OFFBOARDED', 'REJECTED'] } });
  allow(
    [
      'startDueDiligence',
      'passDueDiligence',
      'failDueDiligence',
      'abandon',
      'completeChecklist',
      'returnToNegotiation',
    ],
    'ProcessorContract',
  );
  allow(
    ['advise', 'activate', 'takeOn', 'startReview', 'passReview', 'raiseIssues', 'fixIssues'],
    'ProcessorContract',
  );
  allow(['adviseOnSuspension', 'giveNotice', 'end', 'offboard'], 'ProcessorContract');
  allow(
    'create',
    CONTRACT_PARTS.filter(part => part !== 'ContractClause'),
  );
  allow('update', ['ContractClause', 'SubProcessor', 'Transfer']);
  allow('update', 'DueDiligenceReview', UNDECIDED);
  allow(['approve', 'return', 'propose'], 'DueDiligenceReview');
  allow(['authorise', 'refuse', 'remove'], 'SubProcessor');
  allow(['approve', 'object', 'withdraw'], 'SubProcessorChange');
};

/** Drafts only, and no events (§6.2 "C R U draft data"). */
export const contractsOfDataEntry: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow', 'create', 'update', 'import'], 'ProcessorContract', {
    status: { $in: ['PROSPECT', 'DUE_DILIGENCE', 'NEGOTIATION'] },
  });
  allow(['read', 'follow'], CONTRACT_PARTS, { inDraft: true });
  allow('create', ['DueDiligenceReview', 'SubProcessor', 'Transfer'], { inDraft: true });
  allow('update', ['ContractClause', 'SubProcessor', 'Transfer'], { inDraft: true });
  allow('update', 'DueDiligenceReview', { inDraft: true, ...UNDECIDED });
};

/** Signs, and is the second person; suspension and high risk are the SIRO's (SD-03, M14). */
export const contractsOfManager: RoleRules = ({ can: allow }) => {
  allow(['read', 'follow'], CONTRACT);
  allow(['sign', 'reinstate'], 'ProcessorContract');
  allow(['approve', 'return'], 'DueDiligenceReview');
  allow('approve', 'SubProcessorChange');
};
