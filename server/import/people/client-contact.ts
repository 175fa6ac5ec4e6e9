import { tidyPostcode } from '../../../schema/postcode.ts';
import {
  ContactDetail,
  ContactDetailFields,
  ContactDetailKind as Kind,
  ReportedBy,
} from '../../contact-detail/contact-detail.entity.ts';
import { contactProblems } from '../../contact-detail/contact-problems.ts';
import { createInputOf } from '../../crud/inputs.ts';
import { validate } from '../../crud/validate.ts';
import { problemsOf } from '../cells.ts';
import type { CellProblem } from '../importer.ts';
import { leftAlone } from './known.ts';

const Input = createInputOf(ContactDetailFields, 'ImportContactDetailInput');

/** Stands for the client, who is made with them. */
const NEW = '00000000-0000-4000-8000-000000000000';

/** In which column of a file each kind stands. */
const COLUMNS = [
  ['address', Kind.ADDRESS],
  ['mobile', Kind.MOBILE],
  ['landline', Kind.LANDLINE],
  ['email', Kind.EMAIL],
] as const;

/** The columns of a client's file that say how she is reached. */
export const CONTACT_COLUMNS = {
  address: { about: 'Postal address without its postcode.', required: false },
  postcode: { about: 'Postcode of the address.', required: false },
  mobile: { about: 'Mobile number.', required: false },
  landline: { about: 'Landline number.', required: false },
  email: { about: 'E-mail address.', required: false },
};

/** How a cell of {@link CONTACT_COLUMNS} is written before it is checked. */
export const CONTACT_TIDY = { postcode: tidyPostcode };

/** A contact detail of a row, and where it stands. */
export interface RowContact {
  column: string;
  detail: Pick<ContactDetail, 'kind' | 'value' | 'postcode' | 'reportedBy'>;
}

/** The contact details of a row. They come from the care-record system, where whoever referred the client told them. */
export function contactsOf(values: Record<string, unknown>): RowContact[] {
  return COLUMNS.flatMap(([column, kind]) => {
    const value = values[column];
    if (typeof value !== 'string') return [];
    const postcode = kind === Kind.ADDRESS ? ((values.postcode as string | undefined) ?? null) : null;
    return [{ column, detail: { kind, value, postcode, reportedBy: ReportedBy.REFERRER } }];
  });
}

/** What the form would refuse of them, by column of the file. */
export async function contactCellProblems(
  contacts: readonly RowContact[],
  values: Record<string, unknown>,
): Promise<CellProblem[]> {
  const found: CellProblem[] = [];
  if (values.postcode && !values.address) found.push({ column: 'address', message: 'is needed' });
  for (const { column, detail } of contacts) {
    const checked = await problemsOf(() => validate(Object.assign(new Input(), { client: NEW }, detail)));
    const wrong = {
      ...contactProblems(detail),
      ...Object.fromEntries(checked.map(c => [c.column, c.message])),
    };
    for (const [field, message] of Object.entries(wrong))
      found.push({ column: field === 'value' ? column : field, message });
  }
  return found;
}

/** Which of a row's contact details a known client does not have now. */
export function contactDifferences(
  contacts: readonly RowContact[],
  present: readonly ContactDetail[],
): CellProblem[] {
  const has = new Set(present.map(sameText));
  return contacts.filter(({ detail }) => !has.has(sameText(detail))).map(({ column }) => leftAlone(column));
}

function sameText({ kind, value, postcode }: RowContact['detail'] | ContactDetail): string {
  const digits = kind === Kind.MOBILE || kind === Kind.LANDLINE;
  return `${kind} ${digits ? value.replace(/\D/g, '') : value.toLowerCase()} ${postcode ?? ''}`;
}
