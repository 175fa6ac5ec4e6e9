import type { Words } from '../core/words/words.ts';

/** The words of what comes in by telephone, mail or in person. */
export const intakeWords: Words = {
  resources: {
    intakes: {
      name: 'Call or message |||| Calls and messages',
      about: 'Questions, requests and reports that came in, with the day by which they are dealt with.',
      empty: 'Nothing has come in. “Take a call” logs a question or a request.',
      fields: {
        reference: 'Reference',
        kind: 'What it is',
        status: 'Status',
        deadline: 'Due',
        receivedAt: 'Received',
        personName: 'From',
        personContact: 'How to reach them',
        details: 'What they want or what happened',
        owner: 'Who deals with it',
        dueOn: 'Due on',
        dueRaw: 'Due on, before weekends are skipped',
        clockInputs: 'What the date is worked out from',
        ruleVersion: 'Edition of the date rules',
        reroutedFrom: 'Came in as complaint',
        loggedBy: 'Logged by',
        outcome: 'What was done',
        doneAt: 'Done',
      },
      help: {
        receivedAt: 'When it reached anybody of us; it is never changed later.',
        kind: 'A complaint about how we handle data is logged as a complaint.',
        owner:
          'Requests about data and breaches belong to the data protection officer if you leave this empty.',
      },
      sections: { call: 'The call', person: 'The person' },
    },
  },
  actions: {
    Intake: {
      complete: {
        verb: 'Mark as done',
        will: 'Says what was done; it leaves the list of open things.',
        done: 'Done',
      },
    },
  },
};
