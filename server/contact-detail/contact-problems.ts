import { isAddress } from '../crud/validators.ts';
import { ContactDetailKind as Kind, type ContactDetail } from './contact-detail.entity.ts';

const TELEPHONE = /^[+\d][\d ()-]{5,29}$/;

/** What is wrong of a contact detail by itself, by field. */
export function contactProblems({ kind, value, postcode }: Partial<ContactDetail>): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (kind === Kind.ADDRESS && !postcode) wrong.postcode = 'is needed';
  if (kind !== Kind.ADDRESS && postcode) wrong.postcode = 'belongs to postal addresses only';
  if (kind === Kind.EMAIL && !isAddress(value)) wrong.value = 'is not an e-mail address';
  if ((kind === Kind.MOBILE || kind === Kind.LANDLINE) && !TELEPHONE.test(value!))
    wrong.value = 'is not a telephone number';
  return wrong;
}
