/** What an agreement of the demo says on each item of §2.20. */
export const AGREEMENT_TEXTS: Readonly<Record<string, string>> = {
  'DSA-01':
    'The parties, their contacts and data protection officers stand in Schedule 1. A party joins by a signed accession and leaves with 30 days’ notice.',
  'DSA-02':
    'People are not asked the same questions twice, and nobody is lost between two services. Sharing less would not achieve it.',
  'DSA-03':
    'Each party decides for its own service why and how it processes, and is a controller of what it holds.',
  'DSA-04': 'Only the items of Schedule 2, each with its limit. Case notes stay where they were written.',
  'DSA-05': 'The lawful basis of each party stands in Schedule 1 (UK GDPR Art 6).',
  'DSA-06':
    'Health data: Art 9(2)(h) with DPA 2018 Sch 1 Pt 1 para 2. Confidentiality: implied consent for care, told at referral.',
  'DSA-07': 'For the purpose of section 2 and no other; no marketing, no research, no passing on.',
  'DSA-08':
    'Both parties name each other in their privacy notices. The referrer tells the person before the first data flow.',
  'DSA-09':
    'One point of contact: the data protection officer of the party that was asked. She answers for both within one month.',
  'DSA-10':
    'Structured form, checked by the sender. A correction is passed on within 5 working days and confirmed.',
  'DSA-11':
    'Each party keeps by its own schedule. At the end what was received is returned or deleted within 30 days, with a confirmation.',
  'DSA-12':
    'Encrypted mail between named mailboxes, or the shared portal. Access by role; training every year.',
  'DSA-13': 'A breach is told to the other party within 24 hours of awareness, by telephone and mail.',
  'DSA-14': 'Complaints go to the party that they are about; a copy to the other where it is concerned.',
  'DSA-15': 'No transfer outside the United Kingdom without written agreement and a mechanism.',
  'DSA-16':
    'Either party may suspend at once after an incident; ends with 60 days’ notice, or at once for a serious breach.',
  'DSA-17':
    'Reviewed every year: number of referrals, of incidents and of corrections, and what people said.',
  'DSA-18':
    'A one-off request is made on the form of Schedule 4 and decided by the two data protection officers.',
  'DSA-19': 'See the reference of the assessment in the register.',
  'DSA-20':
    'Checked against the eight Caldicott principles; the National Data Opt-Out does not apply to individual care.',
  'DSA-21': 'Signed by the people named in Schedule 1.',
  'DSA-22': 'Annex A: summary of the law. Annex B: consent form.',
  'DSA-23':
    'Joint controllers: intake answers requests, each member informs its own clients; the essence stands on the website.',
};
