import { LetterTemplate } from '../letter.entity.ts';
import { plainComplaintAcknowledgement } from './complaint-acknowledgement-plain.ts';
import { complaintAcknowledgement } from './complaint-acknowledgement.ts';
import { plainComplaintOutcome } from './complaint-outcome-plain.ts';
import { complaintOutcome } from './complaint-outcome.ts';
import { plainComplaintProgress } from './complaint-progress-plain.ts';
import { complaintProgress } from './complaint-progress.ts';
import { consentWithdrawn } from './consent-withdrawn.ts';
import { recipientChange } from './recipient-notification.ts';
import { requestAcknowledgement } from './request-acknowledgement.ts';
import { researchConsentForm } from './research-consent-form.ts';
import { sharingCover } from './sharing-cover.ts';

/** The letters that can be written: a letter exists when its template stands here. */
export const templates = {
  [LetterTemplate.L01]: complaintAcknowledgement,
  [LetterTemplate.L02]: complaintProgress,
  [LetterTemplate.L03]: complaintOutcome,
  [LetterTemplate.L04]: requestAcknowledgement,
  [LetterTemplate.L01_PLAIN]: plainComplaintAcknowledgement,
  [LetterTemplate.L02_PLAIN]: plainComplaintProgress,
  [LetterTemplate.L03_PLAIN]: plainComplaintOutcome,
  [LetterTemplate.L12]: consentWithdrawn,
  [LetterTemplate.L19]: researchConsentForm,
  [LetterTemplate.L20]: recipientChange,
  [LetterTemplate.SHARING_COVER]: sharingCover,
};

/** What the letter of a template is made from. */
export type DataOf<T extends LetterTemplate> = Parameters<(typeof templates)[T]['compose']>[0];
