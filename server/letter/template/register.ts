import { LetterTemplate } from '../letter.entity.ts';
import { complaintAcknowledgement } from './complaint-acknowledgement.ts';
import { complaintOutcome } from './complaint-outcome.ts';
import { complaintProgress } from './complaint-progress.ts';

/** The letters that can be written: a letter exists when its template stands here. */
export const templates = {
  [LetterTemplate.L01]: complaintAcknowledgement,
  [LetterTemplate.L02]: complaintProgress,
  [LetterTemplate.L03]: complaintOutcome,
};

/** What the letter of a template is made from. */
export type DataOf<T extends LetterTemplate> = Parameters<(typeof templates)[T]['compose']>[0];
