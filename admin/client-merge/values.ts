import type { ClientMergeStatus, MergeField } from '../../schema/generated/graphql.ts';
import { asNhsNumber } from '../client/ClientList.tsx';
import { asChoice, asDay, asNarrative, asText, type Shown } from '../core/show/shown.tsx';

/** States in the order in which they come. */
export const STATUSES: readonly ClientMergeStatus[] = ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN'];

/** What is compared, in the order of a client's page, and how it is shown. */
export const COMPARED: readonly (readonly [MergeField, Shown])[] = [
  ['nhsNumber', asNhsNumber],
  ['careRecordId', asText],
  ['familyName', asText],
  ['givenName', asText],
  ['preferredName', asText],
  ['title', asText],
  ['dateOfBirth', asDay],
  ['gender', asChoice('Gender')],
  ['ethnicity', asChoice('Ethnicity')],
  ['employmentStatus', asChoice('EmploymentStatus')],
  ['accessibilityNeeds', asNarrative],
  ['preferredChannel', asChoice('Channel')],
  ['dateOfDeath', asDay],
];
