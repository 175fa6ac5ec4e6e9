import type { Words } from '../core/words/words.ts';

/** The words of what people ask about retention. */
export const informationRequestWords: Words = {
  resources: {
    informationRequests: {
      name: 'Retention question |||| Retention questions',
      about: 'What people asked about how long we keep things, and what we told them.',
      empty:
        'Nobody has asked yet. Whoever wants to know how long we keep something is told, and it is logged here.',
      fields: {
        reference: 'Reference',
        status: 'Status',
        deadline: 'Due',
        dueOn: 'Due on',
        dueRaw: 'Due on, before weekends are skipped',
        clockInputs: 'What the date is worked out from',
        ruleVersion: 'Edition of the date rules',
        receivedAt: 'Received',
        channel: 'How they asked',
        personName: 'Who asks',
        personContact: 'How to reach them',
        question: 'What they want to know',
        rules: 'Rules of the schedule that it is about',
        webEnquiry: 'Came in as web enquiry',
        loggedBy: 'Logged by',
        answer: 'Answer',
        answeredAt: 'Answered',
        answerMethod: 'How it was sent',
        answeredBy: 'Answered by',
        withdrawalReason: 'Why they no longer want an answer',
        withdrawnAt: 'Withdrawn',
      },
      help: {
        receivedAt: 'When it reached anybody of us; it is never changed later.',
        personName: 'As they give it; a first name will do.',
        question: 'Only what is needed to answer: nothing about health.',
        rules: 'Type a code or a type of record; as many as it takes.',
        answer: 'Begins with what the schedule says. Say it in your own words where that helps.',
        answeredAt: 'When it was sent or said.',
      },
      sections: {
        person: 'The person',
        question: 'The question',
        rules: 'What the schedule says',
        answer: 'The answer',
        withdrawal: 'Withdrawn',
      },
    },
  },
  enums: {
    InformationRequestStatus: {
      RECEIVED: 'Waits for an answer',
      ANSWERED: 'Answered',
      WITHDRAWN: 'Withdrawn',
    },
  },
  actions: {
    InformationRequest: {
      answer: {
        verb: 'Record the answer',
        will: 'Keeps what the person was told, when and how. It sends nothing: write or call them yourself.',
        done: 'Answer recorded',
      },
      withdraw: {
        verb: 'No answer wanted',
        will: 'The person no longer wants to know. The question stays in the register with your reason.',
        done: 'Question withdrawn',
      },
    },
  },
  pages: {
    'information.from': 'counted from: %{trigger}',
    'information.no_rules': 'No rule is named. Add the rules that it is about to see their periods here.',
    'information.schedule': 'The whole schedule, for everybody to read:',
    'information.draft_rule': '%{type}: %{period}.',
    'information.draft_from': '%{type}: %{period}, counted from: %{trigger}.',
    'information.draft_capped': '%{type}: no longer than our general limit, which the schedule names.',
    'information.draft_schedule': 'Everything that we keep, how long and why: %{address}',
  },
};
