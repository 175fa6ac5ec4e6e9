import { facts, heading, list, paragraph, type Block } from '../document.ts';
import { NHS_OMBUDSMAN } from '../law.ts';
import { LetterTemplate } from '../letter.entity.ts';
import { longDate } from '../london-date.ts';
import { complaintLaw, contactParts, particulars, regulatorParts } from './standing-parts.ts';
import type { LetterData, Template } from './template.ts';

/** One allegation, what we found and why; `finding` is one of §4.1's four. */
interface AllegationOutcome {
  allegation: string;
  finding: string;
  reasons: string;
}

/** What L-03 is made from; dates are `YYYY-MM-DD`. */
export interface ComplaintOutcome extends LetterData {
  receivedOn: string;
  findings: AllegationOutcome[];
  /** What we did or will do; needed where something was upheld. */
  actions: string[];
  /** Needed where something was upheld. */
  apology: string | null;
  /** What we learned, beyond the case. */
  learning?: string[];
  /** Last day to ask for our review; null when this is the outcome of that review. */
  reviewBy: string | null;
  /** Also an NHS service complaint (CP-12): the letter names the Ombudsman (M10). */
  nhsTrack: boolean;
  contact?: string | null;
}

const FINDINGS: Record<string, string> = {
  UPHELD: 'Upheld: you were right',
  PARTLY: 'Partly upheld: you were right in part',
  NOT_UPHELD: 'Not upheld: we did not find that we broke the law',
  NO_FINDING: 'No finding: we could not establish what happened',
};

/** L-03: what we found, why, and where to go if you disagree (CP-7, M10). */
export const complaintOutcome: Template<ComplaintOutcome> = {
  code: LetterTemplate.L03,
  version: 1,
  mandatory: ['reference', 'receivedOn', 'findings'],
  lacking: data => [
    ...(data.findings.every(complete) ? [] : ['findings' as const]),
    ...(isUpheld(data) && data.actions.length === 0 ? ['actions' as const] : []),
    ...(isUpheld(data) && !data.apology?.trim() ? ['apology' as const] : []),
  ],
  compose: (data, setting) => ({
    title: 'The outcome of your complaint',
    blocks: [
      particulars(data, setting),
      paragraph(
        `We have looked into the complaint that we received on ${longDate(data.receivedOn)}. This letter says what we found.`,
      ),
      ...findingParts(data.findings),
      ...(data.apology ? [heading('Our apology'), paragraph(data.apology)] : []),
      heading('What we do about it'),
      data.actions.length > 0 ? list(data.actions) : paragraph('We found nothing that we have to put right.'),
      ...(data.learning?.length ? [heading('What we have learned'), list(data.learning)] : []),
      ...reviewParts(data.reviewBy),
      ...regulatorParts(setting.profile, 'If you do not agree with us, you may complain to the regulator'),
      ...(data.nhsTrack ? ombudsmanParts() : []),
      heading('Your right to go to court'),
      paragraph(
        'You may also ask a court to decide, whether or not you complain to the regulator (UK GDPR Article 79, Data Protection Act 2018, section 167). You may wish to take legal advice first.',
      ),
      ...contactParts(setting.profile, data.contact),
      complaintLaw(),
    ],
  }),
};

function complete({ allegation, finding, reasons }: AllegationOutcome): boolean {
  return allegation.trim() !== '' && reasons.trim() !== '' && finding in FINDINGS;
}

function isUpheld(data: ComplaintOutcome): boolean {
  return data.findings.some(({ finding }) => finding === 'UPHELD' || finding === 'PARTLY');
}

function findingParts(findings: AllegationOutcome[]): Block[] {
  return findings.flatMap(({ allegation, finding, reasons }, index) => [
    heading(
      findings.length === 1 ? 'What we found' : `What we found: point ${index + 1} of ${findings.length}`,
    ),
    facts(['You told us', allegation], ['Our finding', FINDINGS[finding]!], ['Our reasons', reasons]),
  ]);
}

function reviewParts(reviewBy: string | null): Block[] {
  const text = reviewBy
    ? `If you think that we got this wrong, ask us by ${longDate(reviewBy)} to review it. Somebody who had no part in this decision will do that, free of charge. Write to us or call us as shown below.`
    : 'Somebody who had no part in the first decision has reviewed it. There is no further review by us; you may go to the regulator or to a court.';
  return [heading('If you do not agree: our review'), paragraph(text)];
}

function ombudsmanParts(): Block[] {
  return [
    heading('If your complaint is also about an NHS service'),
    paragraph(`You may ask the ${NHS_OMBUDSMAN.name} to look into how we handled it.`),
    facts(
      ['Ombudsman', NHS_OMBUDSMAN.name],
      ['Website', NHS_OMBUDSMAN.url],
      ['Telephone', NHS_OMBUDSMAN.phone],
    ),
  ];
}
