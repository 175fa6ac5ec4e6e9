/** The words of a complaint's enums. */
export const complaintEnums: Record<string, Record<string, string>> = {
  ComplaintStatus: {
    RECEIVED: 'Received', ACKNOWLEDGED: 'Acknowledged', INVESTIGATING: 'Being investigated', AWAITING_INFO: 'Waiting for the person', DECISION_DRAFTED: 'Decision drafted',
    OUTCOME_SENT: 'Outcome sent', REVIEW_REQUESTED: 'Review requested', CLOSED: 'Closed', WITHDRAWN: 'Withdrawn', REROUTED: 'Passed on',
  },
  ComplaintChannel: { WEB_FORM: 'Web form', EMAIL: 'E-mail', POST: 'Post', PHONE: 'Telephone', IN_PERSON: 'In person', SOCIAL_MEDIA: 'Social media' },
  ComplaintTrack: { DATA_PROTECTION: 'Data protection law', NHS_SERVICE: 'NHS complaints rules' },
  ComplaintTheme: {
    ACCESS: 'Access to data', SHARING: 'Sharing', ACCURACY: 'Accuracy', SECURITY: 'Security', RETENTION: 'Keeping too long or too short', CONSENT: 'Consent', MARKETING: 'Marketing',
    ADM: 'Automated decisions', OTHER: 'Something else',
  },
  RepresentativeAuthority: { NOT_NEEDED: 'Not needed', ASKED: 'Asked for', SEEN: 'Seen' },
  LetterFormat: { STANDARD: 'Standard print', LARGE_PRINT: 'Large print' },
  ContactMethod: { EMAIL: 'E-mail', POST: 'Post', PHONE: 'Telephone', IN_PERSON: 'In person', WEB_FORM: 'Web form', SOCIAL_MEDIA: 'Social media' },
  ContactKind: {
    ACKNOWLEDGEMENT: 'Acknowledgement', PROGRESS: 'Progress', INFO_ASKED: 'Information asked', INFO_RECEIVED: 'Information received', CHASE: 'Reminder', OUTCOME: 'Outcome',
    REVIEW_ASKED: 'Review asked', REVIEW_OUTCOME: 'Review answered',
  },
  Finding: { UPHELD: 'Upheld', PARTLY: 'Partly upheld', NOT_UPHELD: 'Not upheld', NO_FINDING: 'No finding possible' },
  ComplaintActionStatus: { OPEN: 'Open', DONE: 'Done' },
  ReviewOutcome: { CONFIRMED: 'The outcome stands', CHANGED: 'The outcome changes' },
  OutcomeItemState: { DONE: 'there', MISSING: 'missing', NOT_NEEDED: 'not needed' },
  IntakeKind: {
    QUESTION: 'Question', RIGHTS_REQUEST: 'Request about their data', BREACH: 'Something went wrong with data', SERVICE_COMPLAINT: 'Complaint about the service', EMPLOYEE_GRIEVANCE: 'Grievance of a colleague',
  },
  IntakeStatus: { OPEN: 'Open', DONE: 'Done' },
};
