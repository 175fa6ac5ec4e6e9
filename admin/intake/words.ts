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
        requestedRight: 'Which right they use',
        channel: 'How it reached us',
        feePence: 'What it costs them',
        acknowledgedAt: 'Acknowledged',
        acknowledgedHow: 'Acknowledged by',
        email: 'To which e-mail address',
        address: 'To which postal address',
        proofNeeded: 'What we need from them',
        status: 'Status',
        deadline: 'Due',
        receivedAt: 'Received',
        personName: 'From',
        personContact: 'How to reach them',
        client: 'Client',
        clientReference: 'Reference of the client',
        nhsNumber: 'Or the NHS number',
        details: 'What they want or what happened',
        owner: 'Who deals with it',
        dueOn: 'Due on',
        dueRaw: 'Due on, before weekends are skipped',
        clockInputs: 'What the date is worked out from',
        ruleVersion: 'Edition of the date rules',
        reroutedFrom: 'Came in as',
        loggedBy: 'Logged by',
        outcome: 'What was done',
        doneAt: 'Done',
      },
      help: {
        client:
          'Leave it empty where you do not meet the client: the data protection officer names her later.',
        clientReference: 'Such as CLI-2026-0001, as the service or the care-record system gives it.',
        receivedAt: 'When it reached anybody of us; it is never changed later.',
        kind: 'A complaint about how we handle data is logged as a complaint.',
        requestedRight: 'A copy is access; a correction is rectification. They need not use the word.',
        channel: 'Every way counts, and an e-mail is enough. Nobody has to fill in a form.',
        proofNeeded:
          'Only where there is reason to doubt who asks, or somebody acts for them. Leave it empty otherwise.',
        owner:
          'Requests about data and breaches belong to the data protection officer if you leave this empty.',
      },
      sections: { call: 'The call', person: 'The person' },
    },
  },
  pages: {
    'intake.preferred':
      'People who ask where to write: %{email}, or telephone %{phone}. That is what the notice names; any other way counts, too, and asking costs nothing.',
    'intake.free': 'Nothing: requests are free of charge',
  },
  enums: {
    RequestedRight: {
      ACCESS: 'Access: a copy of their data',
      RECTIFICATION: 'Rectification: put something right',
      ERASURE: 'Erasure',
      RESTRICTION: 'Restriction',
      PORTABILITY: 'Portability',
      OBJECTION: 'Objection',
      ADM: 'A person to look at an automated decision',
    },
  },
  missing: {
    NOTHING_TO_ACKNOWLEDGE: 'It is no request about data.',
    RIGHT_NOT_NAMED: 'It does not say yet which right they use.',
    ALREADY_ACKNOWLEDGED: 'It was acknowledged already.',
  },
  actions: {
    Intake: {
      acknowledge: {
        verb: 'Acknowledge the request',
        will: 'Writes the letter L-04: what they ask for, when we received it, by when we answer, and that it is free of charge.',
        done: 'Request acknowledged',
      },
      complete: {
        verb: 'Mark as done',
        will: 'Says what was done; it leaves the list of open things.',
        done: 'Done',
      },
      nameClient: {
        verb: 'Name the client',
        will: 'Says which client it is about. You can read her record while the case is open; each time you do is logged with the case.',
        done: 'Client named',
      },
      dropClient: {
        verb: 'Take the client off',
        will: 'It was somebody else, or nobody of ours. Her record closes to you at once.',
        done: 'Client taken off',
      },
    },
  },
};
