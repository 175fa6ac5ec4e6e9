import { AGREEMENT_ITEMS, CALDICOTT_PRINCIPLES } from '../../schema/agreement-items.ts';
import type { Words } from '../core/words/words.ts';
import { agreementActionWords } from './action-words.ts';
import { agreementEnums } from './enum-words.ts';
import { agreementFields, agreementHelp } from './field-words.ts';
import { PRINCIPLES } from './values.ts';

/** What the panel says of sharing agreements. */
export const sharingAgreementWords: Words = {
  resources: {
    sharingAgreements: {
      name: 'Sharing agreement |||| Sharing agreements',
      about: 'With whom personal data are shared, for what, and under which terms.',
      empty:
        'Record every systematic sharing: referrals, research, planning. Running agreements can be taken on.',
      fields: agreementFields,
      help: agreementHelp,
      sections: {
        what: 'The agreement',
        term: 'Term and review',
        risk: 'Risk, opt-out and Caldicott',
        approval: 'Advice, approval and attestations',
        completion: 'To be completed',
        suspension: 'Suspension',
        ending: 'The end',
        parties: 'Parties',
        data: 'Data',
        transfers: 'Transfers',
      },
    },
  },
  enums: agreementEnums,
  actions: { SharingAgreement: agreementActionWords },
  missing: {
    ...Object.fromEntries(AGREEMENT_ITEMS.map(({ code, text }) => [code, `${code} ${text}`])),
    ...Object.fromEntries(
      PRINCIPLES.map((key, index) => [
        key,
        `Caldicott principle ${index + 1}: ${CALDICOTT_PRINCIPLES[index]}`,
      ]),
    ),
  },
  pages: {
    'agreement.progress': '%{complete} of %{asked} items are complete; drafted: %{drafted}.',
    'agreement.stops': 'What stops the next step',
    'agreement.edit_item': 'Change %{code}',
    'agreement.add': 'Add',
    'agreement.ourselves': 'Our own organisation',
    'agreement.no_parties': 'No party is recorded.',
    'agreement.add_party': 'Add a party',
    'agreement.change_party': 'Change %{name}',
    'agreement.schedule1': 'DPA 2018 Sch 1 %{condition}',
    'agreement.policy_document': 'policy document: %{name}',
    'agreement.policy_review': 'reviewed by %{day}',
    'agreement.renew_policy': 'Renew the policy document of %{name}',
    'agreement.contact': 'Contact: %{name}',
    'agreement.dpo': 'Data protection: %{name}',
    'agreement.joined': 'joined %{day}',
    'agreement.signed': 'signed by %{name}, %{day}',
    'agreement.unsigned': 'not signed yet',
    'agreement.left': 'left %{day}',
    'agreement.confirmed': 'confirmed return or deletion %{day}',
    'agreement.no_data': 'No data item is recorded: nothing may flow.',
    'agreement.add_data': 'Add a data item',
    'agreement.change_data': 'Change %{name}',
    'agreement.access': 'Seen by: %{who}',
    'agreement.special': 'special category',
    'agreement.confidential': 'confidential patient information',
    'agreement.returned': 'Sent back: %{reason}',
    'agreement.amends': 'This version amends',
    'agreement.amended': 'Amended by',
    'agreement.advice_of': 'Advice of %{name}',
  },
};
