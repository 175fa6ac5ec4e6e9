import type { ActionWords } from '../core/words/words.ts';

/** The words of the events of an activity. */
export const activityActionWords: Record<string, ActionWords> = {
  advise: {
    verb: 'Advise to go on',
    will: 'A manager reads your advice and approves the activity, or sends it back.',
    done: 'Advised on',
  },
  activate: {
    verb: 'Approve',
    will: 'From today data are processed like this. The edition before is superseded.',
    done: 'Approved',
  },
  return: {
    verb: 'Send back',
    will: 'It becomes a draft again, and the advice falls away.',
    done: 'Sent back',
  },
  review: {
    verb: 'Record the review',
    will: 'You record that it was looked at and still holds. If something has changed, draft the next edition instead.',
    done: 'Reviewed',
  },
  revise: {
    verb: 'Draft the next edition',
    will: 'A draft is made from this edition. This one runs until a manager approves that one.',
    done: 'Next edition drafted',
  },
  discard: {
    verb: 'Drop the draft',
    will: 'It was never in force. It stays readable.',
    done: 'Draft dropped',
  },
  end: {
    verb: 'Record the end',
    will: 'From today data are not processed like this any more.',
    done: 'Ended',
  },
};
