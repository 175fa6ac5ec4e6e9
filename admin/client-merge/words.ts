import type { Words } from '../core/words/words.ts';

/** The words of records that become one. */
export const clientMergeWords: Words = {
  resources: {
    clientMerges: {
      name: 'Merge of two records |||| Merged records',
      about:
        'Two records of one person become one: one colleague compares and proposes, another decides. Nothing is lost.',
      empty: 'No records were merged, and no merge is proposed.',
      fields: {
        reference: 'Reference',
        client: 'Record that is kept',
        merged: 'Record that is merged into it',
        clientReference: 'Kept record',
        mergedReference: 'Merged record',
        takenFromMerged: 'Taken from the merged record',
        reason: 'How it is known that both are one person',
        status: 'Status',
        proposedBy: 'Proposed by',
        createdAt: 'Proposed',
        decidedBy: 'Decided by',
        decidedAt: 'Decided',
        decisionNote: 'Why',
      },
      help: {
        client: 'Usually the older one: everything of the other goes to it. Type a name or a reference.',
        merged: 'It stays as a closed page that says where it went.',
        reason: 'Such as: the same NHS number on the referral, confirmed by telephone.',
      },
      sections: { records: 'The two records', why: 'Why', decision: 'Decision' },
    },
  },
  pages: {
    'merge.verb': 'Propose the merge',
    'merge.differs': 'What stands afterwards',
    'merge.united':
      'Contact details, assignments and everything else of both records are kept. Unsafe ways to reach the person, related colleagues and named people are united, and the stricter protection stays.',
    'merge.same': 'The same in both: %{fields}.',
    'merge.of': '(%{reference})',
    'merge.nothing': 'Nothing recorded',
    'merge.done': '%{merged} was merged into %{kept}. Everything that belonged to it is there.',
    'merge.duplicates': 'Possible duplicates',
    'merge.duplicates_about': 'Records with the same NHS number, or the same family name and date of birth.',
    'merge.compare': 'Compare with %{name}',
    'merge.closed': 'This record was merged',
    'merge.closed_about': 'Everything that belonged to it is in the record of the same person:',
  },
  enums: {
    ClientMergeStatus: {
      PROPOSED: 'Waits for a second person',
      APPROVED: 'Merged',
      REFUSED: 'Refused',
      WITHDRAWN: 'Taken back',
    },
    MergeField: {
      title: 'Title',
      givenName: 'Given name',
      familyName: 'Family name',
      preferredName: 'Wants to be called',
      nhsNumber: 'NHS number',
      careRecordId: 'Id in the care-record system',
      dateOfBirth: 'Date of birth',
      ethnicity: 'Ethnic category',
      gender: 'Gender',
      employmentStatus: 'Employment',
      accessibilityNeeds: 'Adjustments needed',
      preferredChannel: 'Reach by',
      dateOfDeath: 'Date of death',
    },
  },
  missing: {
    RECORDS_CHANGED:
      'One of the two records was changed after they were compared. Take the proposal back or refuse it, and compare anew.',
  },
  actions: {
    ClientMerge: {
      approve: {
        verb: 'Merge the records',
        will: 'The two records become one, at once and for good. The other stays as a closed page that says where it went.',
        done: 'Records merged',
      },
      refuse: {
        verb: 'Refuse the merge',
        will: 'Both records stay as they are.',
        done: 'Merge refused',
      },
      withdraw: {
        verb: 'Take the proposal back',
        will: 'Both records stay as they are.',
        done: 'Proposal taken back',
      },
    },
  },
};
