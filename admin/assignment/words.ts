import type { Words } from '../core/words/words.ts';

/** What the panel says of who cares for whom. */
export const assignmentWords: Words = {
  resources: {
    assignments: {
      name: 'Assignment |||| Assignments',
      fields: {
        careRecordId: 'Id in the care-record system',
        startsOn: 'First day',
        endsOn: 'No longer from',
        endReason: 'Why it ends',
        reason: 'Reason',
      },
    },
  },
  pages: {
    'caseload.failed': 'Your caseload could not be loaded',
    'caseload.title': 'Your caseload',
    'caseload.count':
      'You care for %{smart_count} client today. |||| You care for %{smart_count} clients today.',
    'caseload.all': 'Open your clients',
    'assignment.title': 'Who cares for the client',
    'assignment.empty': 'Nobody is assigned yet. Until somebody is, no clinician meets this client.',
    'assignment.assign': 'Assign a clinician',
    'assignment.clinician': 'Clinician',
    'assignment.organisation': 'Member organisation',
    'assignment.starts': 'First day',
    'assignment.reason': 'Reason',
    'assignment.from': 'from %{date}',
    'assignment.until': 'until before %{date}',
    'assignment.end': 'End this assignment',
    'assignment.ends': 'No longer from',
    'assignment.ends_help':
      'The first day on which she does not care for the client any more. Today closes the record to her at once; after a transfer she reads it for 14 days.',
    'assignment.end_reason': 'Why it ends',
  },
  enums: {
    AssignmentEnd: {
      TRANSFER: 'Handed over to a colleague',
      CARE_ENDED: 'Care ended',
      MISTAKE: 'Assigned by mistake',
    },
  },
};
