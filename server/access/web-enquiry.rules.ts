import type { RoleRules } from './abilities.ts';

/** That somebody wrote, and when she was answered: neither who nor what (§6.2 `m`). */
const ENQUIRY_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'status',
  'receivedAt',
  'lastContactOn',
  'noticeVersion',
  'noReplyReason',
  'deadline',
];

/** What it was in truth and where that is; not for the officer, from whom a complaint about her office is hidden (M17). */
const WHAT_IT_BECAME = ['publicCode', 'handledBy', 'became', 'becameReference', 'becameId', 'convertedAt'];

/** Who wrote, and what. */
const CONTENT = ['personName', 'email', 'message'];

/** That somebody is known on the web, and for how long we keep that: not by what. */
const IDENTIFIER_METADATA = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'reference',
  'kind',
  'source',
  'seenOn',
  'lastContactOn',
];

const EVENTS = [
  'answer',
  'makeReferral',
  'makeComplaint',
  'makeRightsRequest',
  'makeInformationRequest',
  'close',
];

/**
 * Answers what comes through the website, as she takes calls (S8). What became a complaint is read in the complaint,
 * by whoever may read that (C-08, M19).
 */
export const webOfDataEntry: RoleRules = ({ can: allow }) => {
  const metadata = [...ENQUIRY_METADATA, ...WHAT_IT_BECAME];
  allow('read', 'WebEnquiry', metadata);
  allow('read', 'WebEnquiry', [...metadata, ...CONTENT], { became: { $ne: 'COMPLAINT' } });
  allow(['history', 'browse', ...EVENTS], 'WebEnquiry');
  allow(['read', 'history', 'create', 'update'], 'OnlineIdentifier');
};

/** Sees that the promises are kept; who wrote and what she reads in the case that it becomes (§6.2 "DataSubject": R c). */
export const webOfDpo: RoleRules = ({ can: allow }) => {
  allow('read', 'WebEnquiry', ENQUIRY_METADATA);
  allow('read', 'OnlineIdentifier', IDENTIFIER_METADATA);
};
