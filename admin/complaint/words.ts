import type { Words } from '../core/words/words.ts';
import { complaintActionWords } from './action-words.ts';
import { complaintEnums } from './enum-words.ts';

/** The words of complaints. */
export const complaintWords: Words = {
  resources: {
    complaintCases: {
      name: 'Complaint |||| Complaints',
      about: 'Complaints about how we handle personal data, from the day they arrive to their end.',
      empty: 'No complaint is registered. Log one here, or share the public form: /complain.',
      fields: {
        reference: 'Reference', title: 'What it is about', summary: 'What happened', status: 'Status', deadline: 'Due next', receivedAt: 'Received',
        channel: 'How it arrived', tracks: 'Answered under', theme: 'Theme', aboutDataProtectionOffice: 'It is about our data protection office',
        complainantName: 'Who complains', complainantEmail: 'E-mail', complainantPhone: 'Telephone', complainantAddress: 'Postal address',
        isDataSubject: 'It is about their own data', dataSubjectName: 'Whose data it is about', authority: 'Authority to act for them', isChild: 'The person is under 18',
        letterFormat: 'Letters in', publicCode: 'Code on the public receipt', loggedBy: 'Logged by', investigator: 'Investigator', approver: 'Approved by', reviewer: 'Reviewed by',
        subjects: 'Complained about', contestedActBy: 'Took the contested decision', witnesses: 'Witnesses', subjectPeople: 'Complained about', contestedActPeople: 'Took the contested decision', witnessPeople: 'Witnesses',
        ackDue: 'Acknowledge by', acknowledgedAt: 'Acknowledged', acknowledgementMethod: 'Acknowledged by', ackOnTime: 'Acknowledged in time', ackBreached: 'Acknowledgement missed',
        statutory: 'Statutory duty (DPA 2018 s.164A)', nhsAckDue: 'NHS track: acknowledge by', assignBy: 'Appoint an investigator by', nextProgressDue: 'Tell the person by', outcomeTarget: 'Outcome by (our target)',
        managementAlertOn: 'Three months on', outcomeSentAt: 'Outcome sent', reviewBy: 'Review may be asked until', closedAt: 'Closed', decision: 'Decision', apology: 'Apology', learning: 'What we learn',
        approvedAt: 'Approved', returnReason: 'Returned because', reviewReason: 'Review asked because', reviewFindings: 'What the review found',
        sentAt: 'When', method: 'How', writeLetter: 'Write and send the letter now', cameAt: 'When', question: 'What we need to know', done: 'What we have done', remaining: 'What remains', reason: 'Why',
        kind: 'What it is instead', owner: 'Who deals with it', toldAt: 'When the person was told', outcome: 'Result', findings: 'What the review found', linkedReferences: 'Linked breaches or requests', evidence: 'What the person wrote or said',
        continueOfOwnMotion: 'We go on of our own motion', finding: 'Finding', reasons: 'Reasons', text: 'The point', what: 'What we do', dueOn: 'By', doneOn: 'Done on',
        icoRef: 'Their reference', contactedOn: 'Contacted us on', replyBy: 'Reply by', repliedOn: 'Replied on', concludedOn: 'Concluded on',
      },
      help: {
        receivedAt: 'When it reached anybody of us, working day or not. It is never changed later; the clock runs from here (DPA 2018 s.164A).',
        aboutDataProtectionOffice: 'Then the case is kept from the office itself and goes to the deputy or a complaints reviewer.',
        tracks: 'NHS service complaints are acknowledged within 3 working days; the earlier date counts.',
        authority: 'The clock runs from receipt, whether authority was seen or not.',
        title: 'One line, without names: it stands in lists.',
        summary: 'In the person’s own words where possible.',
        writeLetter: 'Leave empty where the letter has left already.',
        done: 'One point a line; it is printed in the letter.',
        remaining: 'One point a line; it is printed in the letter.',
        apology: 'Needed where something was upheld.',
        learning: 'Needed where something was upheld.',
      },
      sections: {
        arrival: 'How it reached us', person: 'Who complains', matter: 'What it is about', clock: 'Dates', people: 'People on the case', decision: 'Decision',
        investigation: 'Investigation', contacts: 'Contacts', notes: 'Notes',
      },
    },
  },
  enums: complaintEnums,
  actions: { ComplaintCase: complaintActionWords },
  missing: {
    ALLEGATION: 'At least one point', FINDING: 'A finding with reasons for every point', DECISION: 'The decision', ACTION: 'An action because something was upheld',
    APOLOGY: 'An apology because something was upheld', LEARNING: 'What we learn because something was upheld', REGULATOR_ROUTE: 'How to complain to the regulator',
    COURT_ROUTE: 'How to go to court', APPROVAL: 'The approval by somebody who did not investigate',
  },
  pages: {
    'complaint.checklist': '%{done} of %{of} parts of the outcome letter are there.',
    'complaint.points': 'Points',
    'complaint.no_finding': 'No finding yet',
    'complaint.record_finding': 'Record the finding',
    'complaint.save': 'Save',
    'complaint.add': 'Add',
    'complaint.add_point': 'Add a point',
    'complaint.actions': 'What we do about it',
    'complaint.no_actions': 'No action has been agreed.',
    'complaint.add_action': 'Add an action',
    'complaint.done': 'Mark as done',
    'complaint.contacts': 'Contacts with the person',
    'complaint.no_contacts': 'Nothing has passed between us yet.',
    'complaint.regulator': 'Contacts by the regulator',
    'complaint.add_regulator': 'Add a contact by the regulator',
    'complaint.replied': 'We have replied',
    'complaint.concluded': 'The regulator has concluded',
  },
};
