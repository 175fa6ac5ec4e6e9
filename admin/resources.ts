import type { ComponentType } from 'react';
import { matchPath } from 'react-router-dom';
import type { Role } from '../schema/generated/graphql.ts';
import type { Fetched } from './core/fetched.tsx';
import { queryClient } from './core/query-client.ts';
import type { PageRegistration, Registration } from './core/register.ts';
import type { Viewer } from './core/session/viewer.ts';
import type { Words } from './core/words/words.ts';
import { accessLog } from './access-log/index.ts';
import { accountPages } from './account/index.ts';
import { attachmentWords } from './attachment/words.ts';
import { eventAttendance } from './attendance/index.ts';
import { auditEntry } from './audit-entry/index.ts';
import { assignmentWords } from './assignment/words.ts';
import { breakGlass } from './break-glass/index.ts';
import { client } from './client/index.ts';
import { communicationWords } from './communication/words.ts';
import { clientMerge } from './client-merge/index.ts';
import { complaint } from './complaint/index.ts';
import { consentQuestion, consentRecord } from './consent/index.ts';
import { contactDetailWords } from './contact-detail/words.ts';
import { destructionCertificate, retentionRun } from './disposal/index.ts';
import { dataItem, minimisationReview } from './data-item/index.ts';
import { equalityNotice, equalityRecords } from './equality/index.ts';
import { historyWords } from './history/words.ts';
import { hold } from './hold/index.ts';
import { importPage } from './import/index.ts';
import { informationRequest } from './information-request/index.ts';
import { intake } from './intake/index.ts';
import { letterWords } from './letter/words.ts';
import { noteWords } from './note/words.ts';
import { onlineIdentifier } from './online-identifier/index.ts';
import { organisation } from './organisation/index.ts';
import { organisationProfile } from './organisation-profile/index.ts';
import { outboxMail } from './outbox-mail/index.ts';
import { policyDocument } from './policy-document/index.ts';
import { paymentWords } from './payment/words.ts';
import { processingActivity } from './processing-activity/index.ts';
import { processorContract } from './processor-contract/index.ts';
import { promisePage } from './promise/index.ts';
import { purpose } from './purpose/index.ts';
import { representativeWords } from './representative/words.ts';
import { researchConsent, researchStudy } from './research/index.ts';
import { retentionCalculator, retentionOverride, retentionRule } from './retention-rule/index.ts';
import { agencyLiaison, referral } from './referral/index.ts';
import { restriction } from './restriction/index.ts';
import { recordHolding } from './record-holding/index.ts';
import { rightsPage } from './rights/index.ts';
import { savedViewsOf } from './saved-view/useSavedViews.ts';
import { savedViewWords } from './saved-view/words.ts';
import { sharing } from './sharing/index.ts';
import { sharingAgreement } from './sharing-agreement/index.ts';
import { supervision } from './supervision/index.ts';
import { transferWords } from './transfer/words.ts';
import { user } from './user/index.ts';
import { reports } from './report/index.ts';
import { webEnquiry } from './web-enquiry/index.ts';
import {
  AdministratorStart,
  ClinicianStart,
  FrontDeskStart,
  ManagerStart,
  OfficerStart,
} from './workbench/StartOfDay.tsx';
import { askDayAhead } from './workbench/useWorkbench.ts';
import { workbenchWords } from './workbench/words.ts';

/** The register: one line a resource. */
export const RESOURCES: readonly Registration[] = [
  organisation,
  processorContract,
  sharingAgreement,
  policyDocument,
  purpose,
  dataItem,
  minimisationReview,
  processingActivity,
  retentionRule,
  retentionOverride,
  retentionRun,
  destructionCertificate,
  hold,
  informationRequest,
  consentQuestion,
  researchStudy,
  client,
  clientMerge,
  consentRecord,
  researchConsent,
  referral,
  agencyLiaison,
  sharing,
  restriction,
  equalityNotice,
  breakGlass,
  eventAttendance,
  recordHolding,
  supervision,
  complaint,
  intake,
  webEnquiry,
  onlineIdentifier,
  user,
  organisationProfile,
  outboxMail,
  auditEntry,
  accessLog,
];

/** Pages that belong to no resource. */
export const PAGES: readonly PageRegistration[] = [
  promisePage,
  importPage,
  retentionCalculator,
  rightsPage,
  ...reports,
  equalityRecords,
  ...accountPages,
];

/** What a role's day starts with, instead of the plain start page: it comes with the panel, for everybody's day does. */
export const START_PAGES: Partial<Record<Role, ComponentType>> = {
  DPO: OfficerStart,
  MANAGER: ManagerStart,
  DATA_ENTRY: FrontDeskStart,
  ADMIN: AdministratorStart,
  CLINICIAN: ClinicianStart,
};

/** Words of parts that are neither resource nor page. */
export const PART_WORDS: readonly Words[] = [
  workbenchWords,
  transferWords,
  letterWords,
  historyWords,
  noteWords,
  attachmentWords,
  assignmentWords,
  contactDetailWords,
  communicationWords,
  representativeWords,
  paymentWords,
  savedViewWords,
];

/** What is to be fetched for an address: a resource's page or another one. */
export function pagesAt(pathname: string): readonly Fetched<object>[] {
  const [, name = '', id, way] = pathname.split('/');
  const other = PAGES.find(({ path }) => matchPath(`${path}/*`, pathname))?.element;
  const { list, show, create, edit } = RESOURCES.find(resource => resource.name === name) ?? {};
  const page = id === undefined ? list : id === 'create' ? create : way === 'show' ? show : edit;
  return [other ?? page].filter(one => one !== undefined);
}

// Fetched while the server says who it is that comes in. What fails is asked for again by the page, which says so.
const pageHere = Promise.allSettled(pagesAt(window.location.pathname).map(page => page.fetch()));

/** Asks ahead for what the page at the address begins with; done once that page can be drawn. */
export async function comesIn(viewer: Viewer): Promise<void> {
  const { pathname } = window.location;
  if (pathname === '/' && START_PAGES[viewer.role]) askDayAhead(viewer);
  // A list opens as the viewer's own view of it says.
  if (RESOURCES.some(({ name }) => pathname === `/${name}`))
    await queryClient.prefetchQuery(savedViewsOf(viewer));
  await pageHere;
}
