/** One line of the checklist of a sharing agreement. */
export interface AgreementItemText {
  code: string;
  text: string;
}

/** What a sharing agreement holds (§2.20: ICO Data Sharing Code; DSA-23: UK GDPR Art 26). */
export const AGREEMENT_ITEMS: readonly AgreementItemText[] = [
  {
    code: 'DSA-01',
    text: 'Parties, their contacts and data protection officers, and how parties join and leave',
  },
  { code: 'DSA-02', text: 'Purpose and aims, why sharing is necessary, what good it does' },
  { code: 'DSA-03', text: 'Who is controller, joint controller or processor' },
  { code: 'DSA-04', text: 'Data items, what each party may see, and nothing more than is needed' },
  { code: 'DSA-05', text: 'Lawful basis of each party (UK GDPR Art 6)' },
  {
    code: 'DSA-06',
    text: 'Special-category or criminal-offence condition, and the common-law route to confidentiality',
  },
  { code: 'DSA-07', text: 'Permitted uses, and no further use' },
  { code: 'DSA-08', text: 'Transparency: who tells people, and in which words' },
  { code: 'DSA-09', text: 'Rights of individuals: one point of contact, and who answers' },
  { code: 'DSA-10', text: 'Accuracy, formats, and how corrections reach everybody (UK GDPR Art 19)' },
  { code: 'DSA-11', text: 'Retention, deletion and return' },
  { code: 'DSA-12', text: 'Security: transfer, storage, access, training of staff' },
  { code: 'DSA-13', text: 'Breaches: who does what, and within which time others are told' },
  { code: 'DSA-14', text: 'Complaints and queries' },
  { code: 'DSA-15', text: 'Transfers abroad' },
  { code: 'DSA-16', text: 'Sanctions, suspension and termination' },
  { code: 'DSA-17', text: 'Review: when, and how it is seen whether the sharing works' },
  { code: 'DSA-18', text: 'How one-off requests are decided, and on which form' },
  { code: 'DSA-19', text: 'Reference of the data protection impact assessment' },
  { code: 'DSA-20', text: 'Caldicott and National Data Opt-Out statement' },
  { code: 'DSA-21', text: 'Signatures of people who may bind each party' },
  { code: 'DSA-22', text: 'Annex: summary of the law, model consent form' },
  {
    code: 'DSA-23',
    text: 'Joint controllers: who does what, one contact point, the essence published (UK GDPR Art 26)',
  },
];

/** Filled by the signatures themselves. */
export const SIGNATURES_ITEM = 'DSA-21';

/** Complete only where each controller names its basis beside the text. */
export const LAWFUL_BASIS_ITEM = 'DSA-05';

/** Asked only where a party is a joint controller (M9). */
export const JOINT_CONTROLLERS_ITEM = 'DSA-23';

/** What must be drafted before the data protection officer looks at an agreement (§4.3 submit). */
export const DRAFTED_CODES: readonly string[] = AGREEMENT_ITEMS.slice(0, 17).map(item => item.code);

/** What must be complete before data flow (§2.20 guard ACTIVE). */
export const ACTIVATION_CODES: readonly string[] = [...DRAFTED_CODES, SIGNATURES_ITEM];

/** The eight Caldicott principles of 2020 (§2.18), by number from 1. */
export const CALDICOTT_PRINCIPLES: readonly string[] = [
  'The purpose is justified',
  'Confidential information is used only when necessary',
  'Only the minimum necessary is used',
  'Access is on a strict need-to-know basis',
  'Everyone with access knows their responsibilities',
  'The law is complied with',
  'The duty to share is as important as the duty to protect',
  'People are informed: no surprises',
];
