import type { ProcessingActivityFields } from '../processing-activity/processing-activity.fields.ts';
import { DpiaScreening } from '../sharing-agreement/sharing-agreement.fields.ts';

/** What the demo's people wrote of an activity; what it links to is named by code or title. */
export interface ActivityText extends Partial<
  Omit<ProcessingActivityFields, 'purpose' | 'policy' | 'contract'>
> {
  title: string;
  description: string;
  purposeCode: string;
  rule: string;
  policyTitle?: string;
  appropriateTitle?: string;
  contractTitle?: string;
  agreementTitle?: string;
}

/** Where the care record is. */
export const CARE_RECORD = 'Care-record system, in the UK';
/** How most of it is kept secure. */
export const BY_ROLE = 'Access by role, each reading logged; encrypted at rest and on the way.';
/** No high risk to people. */
export const NO_DPIA = { dpiaScreening: DpiaScreening.NOT_REQUIRED };
