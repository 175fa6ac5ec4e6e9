import type { Words } from '../core/words/words.ts';

/** The words of studies. */
export const researchStudyWords: Words = {
  resources: {
    researchStudies: {
      name: 'Research study |||| Research studies',
      about:
        'Studies for which people are asked in writing to give their information. An officer proposes one, a manager approves it, and only then is anybody asked.',
      empty: 'No study is in your sight yet. The data protection officer writes them down.',
      fields: {
        reference: 'Reference',
        title: 'Title',
        status: 'Status',
        agreement: 'Agreement',
        items: 'What information is wanted',
        informationWanted: 'What information is wanted',
        recipients: 'Who receives it',
        recipientNames: 'Who receives it',
        reason: 'Why it is wanted',
        area: 'Area of research',
        parts: 'Parts that a person may agree to',
        ethicsReference: 'Ethics opinion',
        ethicsOn: 'Ethics opinion given',
        endsOn: 'Last day by the protocol',
        infoSheet: 'Information sheet',
        considerHours: 'Hours to consider, at least',
        sheetEdition: 'Edition of the sheet',
        sheetSince: 'This edition in use since',
        nextSheet: 'Next edition',
        nextSheetReason: 'What changes, and why',
        nextSheetBy: 'Written by',
        author: 'Written by',
        proposedBy: 'Proposed by',
        proposedAt: 'Proposed',
        approvedBy: 'Approved by',
        approvedAt: 'Approved',
        returnReason: 'Why it was sent back',
        closedOn: 'Ended',
        closingReason: 'Why it ended',
        deadline: 'Due',
        updatedAt: 'Last changed',
      },
      help: {
        title: 'In words that the people who are asked understand.',
        reason: 'As it is told to people: in a sentence or two.',
        agreement: 'One for research. It is in force before the study is approved.',
        items: 'Tick no more than the study needs.',
        area: 'Only where the purposes cannot be named in full yet (UK GDPR Art 4(6)).',
        parts: 'One a line, two at least where there is an area: a person may agree to some of them.',
        ethicsReference: 'Reference of the favourable opinion of the committee.',
        endsOn: 'No consent counts after it.',
        infoSheet:
          'Plain words: what is wanted, why, who receives it, how long it is kept, and that no is as good as yes.',
        considerHours: '24 or more. Nobody’s yes is taken before.',
        nextSheet: 'The whole sheet. People get the present one until a manager has approved this one.',
      },
      sections: {
        study: 'The study',
        wanted: 'What is wanted, and by whom',
        ethics: 'Ethics, and how broad it is',
        told: 'What people are told',
        next: 'The next edition of the sheet waits',
        way: 'How it came about',
      },
    },
  },
  enums: {
    StudyStatus: {
      DRAFT: 'Draft',
      APPROVAL: 'Waits for approval',
      OPEN: 'Open',
      CLOSED: 'Closed',
      REJECTED: 'Rejected',
    },
  },
  missing: {
    STUDY_ETHICS: 'The opinion of the ethics committee, with its day.',
    STUDY_PARTS: 'Two parts at least, where an area of research is named.',
    STUDY_OVER: 'A last day that is still to come.',
    NOTHING_PROPOSED: 'No next edition was written.',
  },
  pages: {
    'research.choose_agreement': 'Choose the agreement, and what it lets flow can be ticked here.',
  },
  actions: {
    ResearchStudy: {
      propose: {
        verb: 'Propose',
        will: 'A manager approves it or sends it back. It cannot be changed meanwhile.',
        done: 'Study proposed',
      },
      approve: {
        verb: 'Approve',
        will: 'From now on people may be asked for this study, in the words of its information sheet.',
        done: 'Study approved',
      },
      return: { verb: 'Send back', will: 'It becomes a draft again.', done: 'Study sent back' },
      reject: { verb: 'Reject', will: 'Nobody is asked for it.', done: 'Study rejected' },
      proposeSheet: {
        verb: 'Write the next edition',
        will: 'A manager approves it. Until then people get the present one.',
        done: 'Next edition of the sheet written',
      },
      approveSheet: {
        verb: 'Approve the next edition',
        will: 'It takes the place of the present one. Whoever has not answered yet is given it first, and considers anew; what was agreed stands.',
        done: 'Next edition of the sheet approved',
      },
      close: {
        verb: 'Close the study',
        will: 'Nobody is asked any more, and nothing more is shared with it.',
        done: 'Study closed',
      },
    },
  },
};
