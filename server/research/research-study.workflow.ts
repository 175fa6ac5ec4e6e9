import { Narrative, Text } from '../crud/columns.ts';
import { event, notTheSamePerson, workflow, type Step } from '../workflow/workflow.ts';
import { aSheetWaits, isAgreed, isComplete } from './research-study.guards.ts';
import { ResearchStudy, StudyStatus as S } from './research-study.entity.ts';

/** Why it goes back. */
export class ReturnStudyInput {
  @Narrative({ about: 'What has to change.', max: 2_000 })
  returnReason!: string;
}

/** Why it ends. */
export class CloseStudyInput {
  @Narrative({ about: 'Why.', max: 2_000 })
  closingReason!: string;
}

/** The next edition of the information sheet. */
export class ProposeSheetInput {
  @Narrative({ about: 'The whole sheet, as it is given to people.' })
  nextSheet!: string;

  @Text({ about: 'What changes, and why.', max: 500 })
  nextSheetReason!: string;
}

const notItsAuthor = notTheSamePerson<ResearchStudy>(({ author, proposedBy }) => [author, proposedBy]);

function end({ record, input, today }: Step<ResearchStudy, CloseStudyInput>): void {
  Object.assign(record, { closedOn: today, closingReason: input.closingReason });
}

/** A study is proposed by an officer and approved by a manager; so is each edition of its sheet (S49). */
export const researchStudyWorkflow = workflow(ResearchStudy, {
  propose: event<ResearchStudy, object>({
    about: 'Proposes the study; a manager approves it.',
    from: [S.DRAFT],
    to: S.APPROVAL,
    guards: [isComplete],
    effect: ({ record, viewer, now }) => {
      Object.assign(record, { proposedBy: viewer.id, proposedAt: now, returnReason: null });
    },
  }),
  approve: event<ResearchStudy, object>({
    about: 'Approves the study: from now on people may be asked.',
    from: [S.APPROVAL],
    to: S.OPEN,
    separation: [notItsAuthor],
    guards: [isComplete, isAgreed],
    effect: ({ record, viewer, now, today }) => {
      Object.assign(record, { approvedBy: viewer.id, approvedAt: now, sheetSince: today });
    },
  }),
  return: event<ResearchStudy, ReturnStudyInput>({
    about: 'Sends the study back to be changed.',
    from: [S.APPROVAL],
    to: S.DRAFT,
    input: ReturnStudyInput,
    effect: ({ record, input }) => {
      Object.assign(record, { returnReason: input.returnReason, proposedBy: null, proposedAt: null });
    },
  }),
  reject: event<ResearchStudy, CloseStudyInput>({
    about: 'Says that nobody is asked for it.',
    from: [S.DRAFT, S.APPROVAL],
    to: S.REJECTED,
    input: CloseStudyInput,
    effect: end,
  }),
  proposeSheet: event<ResearchStudy, ProposeSheetInput>({
    about:
      'Writes the next edition of the information sheet; people get the present one until it is approved.',
    from: [S.OPEN],
    input: ProposeSheetInput,
    effect: ({ record, input, viewer }) => {
      Object.assign(record, { ...input, nextSheetBy: viewer.id });
    },
  }),
  approveSheet: event<ResearchStudy, object>({
    about: 'Brings the next edition into use: whoever has not answered yet is given it first.',
    from: [S.OPEN],
    separation: [notTheSamePerson(({ nextSheetBy }) => [nextSheetBy])],
    guards: [aSheetWaits],
    effect: ({ record, today }) => {
      Object.assign(record, {
        infoSheet: record.nextSheet,
        sheetEdition: record.sheetEdition + 1,
        sheetSince: today,
        nextSheet: null,
        nextSheetReason: null,
        nextSheetBy: null,
      });
    },
  }),
  close: event<ResearchStudy, CloseStudyInput>({
    about: 'Ends the study: nobody is asked any more, and nothing more is shared for it.',
    from: [S.OPEN],
    to: S.CLOSED,
    input: CloseStudyInput,
    effect: end,
  }),
});
