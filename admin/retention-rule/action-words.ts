import type { ActionWords } from '../core/words/words.ts';

/** The words of a rule's events. */
export const retentionActionWords: Record<string, ActionWords> = {
  activate: {
    verb: 'Bring into use',
    will: 'Records of this type follow this edition from now on. The edition before is superseded.',
    done: 'Brought into use',
  },
  revise: {
    verb: 'Draft the next edition',
    will: 'A draft is made from this edition. This one stays in use until somebody else activates that one.',
    done: 'Next edition drafted',
  },
  retire: {
    verb: 'Retire',
    will: 'The rule leaves the schedule. Records under it need another rule.',
    done: 'Retired',
  },
  acceptCeiling: {
    verb: 'Accept the ceiling',
    will: 'You record that the ceiling applies although the rule is longer. A manager confirms.',
    done: 'Ceiling accepted',
  },
  confirmCeiling: {
    verb: 'Confirm the ceiling',
    will: 'You record for the management that the ceiling applies. Records under the rule may then go at the ceiling.',
    done: 'Ceiling confirmed',
  },
};

/** The words of an override's events. */
export const retentionOverrideActionWords: Record<string, ActionWords> = {
  approve: {
    verb: 'Approve',
    will: 'You approve as data protection officer. A manager who did not propose it countersigns.',
    done: 'Approved',
  },
  countersign: {
    verb: 'Countersign',
    will: 'You are the second person. From now on the longer period counts, and the public schedule prints the reason.',
    done: 'Countersigned',
  },
  review: { verb: 'Record the review', will: 'It was looked at and still holds.', done: 'Reviewed' },
  refuse: { verb: 'Refuse', will: 'The ceiling applies.', done: 'Refused' },
  end: {
    verb: 'End',
    will: 'Without another override the rule is cut to the ceiling again. Records made under a contract keep their period.',
    done: 'Ended',
  },
};
