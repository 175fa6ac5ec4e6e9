import type { ResourceWords } from '../core/words/words.ts';

const fields: Record<string, string> = {
  rule: 'Type of record',
  otherRule: 'Another type that it is as well',
  rules: 'Types of record',
  trigger: 'The event from which the period runs',
  treatmentEnd: 'End of treatment',
  recordCreatedOn: 'The record was made on',
  followedRetainUntil: 'The record that it follows is kept until',
  dateOfBirth: 'Date of birth',
  dateOfDeath: 'Date of death',
  operational: 'The episode is open',
  openAccessRequest: 'A request for the data is open',
  holdFrom: 'Legal hold since',
  holdReleasedOn: 'Hold released on',
  asOf: 'On this day',
};

/** The words of the calculator and of each step (§3.2). */
export const calculatorWords = {
  resources: {
    retentionCalculator: {
      name: 'Calculation |||| Calculations',
      fields,
      help: {
        otherRule: 'Where a record is of two types the longer period wins.',
        trigger: 'The latest one: a second discharge begins the period anew.',
        treatmentEnd: 'For the records of children and young people.',
        recordCreatedOn: 'What was made under a contract stays under its override when the contract ends.',
        followedRetainUntil: 'Also the end that a protocol or a consent names.',
        dateOfBirth: 'Only where the rule runs to a birthday. Nothing of this is stored.',
      },
      sections: { record: 'The record', person: 'The person', holds: 'What keeps it' },
    } satisfies ResourceWords,
  },
  pages: {
    'retention.calculator': 'When may this go?',
    'retention.about':
      'Say what you know of the record. The answer explains each step. Nothing that you enter is stored.',
    'retention.work_out': 'Work it out',
    'retention.kept': 'Kept to the end of %{until}. It may go from %{from}.',
    'retention.no_date': 'There is no date yet.',
    'retention.blocked': 'Nothing may go now: %{by}',
    'retention.over_ceiling':
      'The period is longer than the ceiling and no approved override carries it. The data protection officer has a task.',
    'retention.due': 'On %{date} it may go, after it was looked at.',
    'retention.not_due': 'On %{date} it is too early.',
    'retention.how': 'How this date came about',
    'retention.rules_of': 'Rules of computing: edition %{version}',
    'retention.step.OPERATIONAL': 'The episode is open. The date is worked out when it ends.',
    'retention.step.TRIGGER': '%{rule}: the period runs from %{date}.',
    'retention.step.AGE_AT_END': '%{rule}: the person was %{years} at the end of treatment.',
    'retention.step.ADULT_RULE':
      'That is 18 or older, so the adult rule %{adultRule} applies instead of %{rule}.',
    'retention.step.PERIOD_MONTHS': '%{rule}: %{length} from then is %{date}.',
    'retention.step.PERIOD_DAYS': '%{rule}: %{length} from then is %{date}.',
    'retention.step.BIRTHDAY': '%{rule}: the %{birthday} birthday is %{date}.',
    'retention.step.FOLLOWED': '%{rule}: the record that it follows is kept until %{date}.',
    'retention.step.FOLLOWED_UNKNOWN': '%{rule}: it follows another record, whose date is not known here.',
    'retention.step.LONGER_OF': '%{rule}: the longer of these is %{date}.',
    'retention.step.SOONER_OF': '%{rule}: the sooner of these is %{date}.',
    'retention.step.KEEP': '%{rule}: it is kept for good.',
    'retention.step.OVERRIDE':
      '%{rule}: longer than the ceiling, carried by an approved override (%{basis}).',
    'retention.step.CEILING':
      '%{rule}: no approved override, so the ceiling of %{length} cuts it to %{date}.',
    'retention.step.DEATH': '%{rule}: %{length} after the death is %{date}; the sooner date counts.',
    'retention.step.LONGEST': 'The longest of the rules wins: %{rule}, %{date}.',
    'retention.step.HOLD_RELEASED': 'A legal hold lay on it longer, until %{date}.',
    'retention.step.DISPOSAL_DUE_FROM': 'It is kept to the end of that day, and may go from %{date}.',
    'retention.step.BLOCKED': 'Nothing may go now: %{by}',
  },
};
