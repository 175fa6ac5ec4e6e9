import { REPORT_NAMES, reportLabel } from '../../schema/report-labels.ts';
import type { Context } from '../context.ts';
import { OrganisationProfile, ProfileStatus } from '../organisation-profile/organisation-profile.entity.ts';
import { readableRows } from './rows.ts';
import type { SheetValue } from './sheet.ts';

/** What stands above the rows: who we are and who our officer is (R1, UK GDPR Art 30(1)(a) and 30(2)(a), S15). */
export interface RecordHead {
  title: string;
  asAt: string;
  run: string;
  organisation: Pick<
    OrganisationProfile,
    'name' | 'registration' | 'address' | 'email' | 'phone' | 'website'
  >;
  officer: { name: string; email: string; phone: string };
  ceilingYears: number;
}

/** The head of a file, from the profile in force. */
export async function headOf(context: Context, asAt: string, run: string): Promise<RecordHead> {
  const [profile] = await readableRows(
    context,
    OrganisationProfile,
    [
      'name',
      'registration',
      'address',
      'email',
      'phone',
      'website',
      'dpoName',
      'dpoPhone',
      'retentionCeilingYears',
    ],
    { status: ProfileStatus.CURRENT },
  );
  const { name, registration, address, email, phone, website, dpoName, dpoPhone, retentionCeilingYears } =
    profile!;
  return {
    title: reportLabel(REPORT_NAMES, 'R13'),
    asAt,
    run,
    organisation: { name, registration, address, email, phone, website },
    officer: { name: dpoName, email, phone: dpoPhone ?? phone },
    ceilingYears: retentionCeilingYears,
  };
}

/** The head as lines of a sheet. */
export function headLines(
  { title, asAt, run, organisation, officer }: RecordHead,
  sheet: string,
): SheetValue[][] {
  const { name, registration, address, email, phone, website } = organisation;
  return [
    ['Record', `${title}: ${sheet.toLowerCase()}`],
    ['As at', asAt],
    ['Organisation', name],
    ['Registration', registration],
    ['Address', address],
    ['E-mail', email],
    ['Telephone', phone],
    ['Website', website],
    ['Data protection officer', officer.name],
    ['E-mail of the officer', officer.email],
    ['Telephone of the officer', officer.phone],
    ['Run', run],
  ];
}
