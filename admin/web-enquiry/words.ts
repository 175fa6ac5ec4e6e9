import type { Words } from '../core/words/words.ts';

/** The words of what comes through the website. */
export const webEnquiryWords: Words = {
  resources: {
    webEnquiries: {
      name: 'Web enquiry |||| Web enquiries',
      about:
        'What people wrote to us on our website: answered within two working days, made what it is in truth, and destroyed at the end of its period, which runs from the last contact.',
      empty: 'Nobody has written yet. What is sent on the public page “Write to us” (/enquiry) appears here.',
      fields: {
        reference: 'Reference',
        publicCode: 'Code that the person quotes',
        status: 'Status',
        deadline: 'Due',
        receivedAt: 'Sent',
        lastContactOn: 'Last contact',
        personName: 'From',
        email: 'E-mail address',
        message: 'Message',
        noticeVersion: 'Version of the privacy notice shown',
        handledBy: 'Dealt with by',
        noReplyReason: 'Why nobody is answered',
        became: 'Became',
        becameReference: 'Reference of that',
        becameId: 'Id of that',
        convertedAt: 'Since',
        contactOn: 'Day of the contact',
        title: 'What it is about, in one line',
        aboutDataProtectionOffice: 'It is about our data protection office',
        aboutService: 'It is also about care or a service that they had from us',
        requestedRight: 'Which right they use',
        createdAt: 'Sent',
        updatedAt: 'Last changed',
      },
      help: {
        contactOn:
          'When you answered, or when you last wrote or spoke. The period for which we keep it runs from here.',
        title: 'In the person’s own words where you can.',
        aboutDataProtectionOffice: 'Then the people of that office neither see nor handle it.',
        aboutService: 'Then it is also answered under the NHS complaints rules.',
        requestedRight: 'A copy is access; a correction is rectification. They need not use the word.',
      },
      sections: { message: 'What was written', dealt: 'What became of it' },
    },
  },
  enums: {
    WebEnquiryStatus: {
      OPEN: 'Waits for an answer',
      ANSWERED: 'Answered',
      CONVERTED: 'Became something else',
      CLOSED: 'No reply needed',
    },
    EnquiryBecame: {
      REFERRAL: 'Referral',
      COMPLAINT: 'Complaint',
      RIGHTS_REQUEST: 'Request about data',
      INFORMATION_REQUEST: 'Question about retention',
    },
    NoReplyReason: {
      ADVERTISING: 'Advertising',
      NOTHING_ASKED: 'Nothing is asked of us',
      SENT_TWICE: 'The same was sent twice',
    },
  },
  actions: {
    WebEnquiry: {
      answer: {
        verb: 'Record the answer',
        will: 'Keeps the day on which you last wrote or spoke. It sends nothing: write to the person yourself.',
        done: 'Answer recorded',
      },
      makeReferral: { verb: 'Register a referral' },
      makeComplaint: {
        verb: 'Make it a complaint',
        will: 'Opens a complaint with this message, received on the day on which it was sent, and sends the person the acknowledgement at once. It cannot be undone, and you no longer read the message here.',
        done: 'Complaint opened',
      },
      makeRightsRequest: {
        verb: 'Make it a request about data',
        will: 'Opens a request for the data protection officer with this message. Its month runs from the day on which it was sent. It cannot be undone.',
        done: 'Request opened',
      },
      makeInformationRequest: {
        verb: 'Make it a question about retention',
        will: 'Opens a question about how long we keep something with this message, received on the day on which it was sent. It cannot be undone.',
        done: 'Question opened',
      },
      close: {
        verb: 'No reply needed',
        will: 'Leaves the message unanswered, with your reason. It goes at the end of its period like every other.',
        done: 'Left unanswered',
      },
    },
  },
  pages: {
    'enquiry.refer': 'Register a referral',
    'enquiry.registering':
      'From web enquiry %{reference}, sent on %{date} by %{name}. Registering makes it this referral: received on that day, and the message stays with the enquiry.',
  },
};
