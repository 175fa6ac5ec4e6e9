import type { ActionWords } from '../core/words/words.ts';

/** The words of the events of a policy. */
export const policyActionWords: Record<string, ActionWords> = {
  submit: {
    verb: 'Submit for approval',
    will: 'A manager reads it and brings it into force, or sends it back. It cannot be changed meanwhile.',
    done: 'Submitted for approval',
  },
  approve: {
    verb: 'Approve',
    will: 'From today this edition is in force. The edition before is superseded.',
    done: 'Approved',
  },
  return: { verb: 'Send back', will: 'It becomes a draft again.', done: 'Sent back' },
  review: {
    verb: 'Record the review',
    will: 'You record that it was looked at and still holds. If something must change, draft the next edition instead.',
    done: 'Reviewed',
  },
  revise: {
    verb: 'Draft the next edition',
    will: 'A draft is made from this edition. This one stays in force until a manager approves that one.',
    done: 'Next edition drafted',
  },
  discard: {
    verb: 'Drop the draft',
    will: 'It was never in force. It stays readable.',
    done: 'Draft dropped',
  },
  ceaseReliance: {
    verb: 'Record that you ceased to rely on it',
    will: 'No processing rests on its conditions any more. It is kept and reviewed for six months after that day (DPA 2018 Schedule 1 paragraph 40).',
    done: 'Ceased to be relied on',
  },
  withdraw: {
    verb: 'Withdraw',
    will: 'It goes out of force today and stays readable.',
    done: 'Withdrawn',
  },
};
