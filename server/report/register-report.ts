import { daysBetween } from '../clock/calendar.ts';
import type { Context } from '../context.ts';
import { count, row, share, table } from './figures.ts';
import { missingClauses, missingItems } from './missing-codes.ts';
import { agreementConcerns, CONCERNS, contractConcerns, type Concern } from './register-concerns.ts';
import { agreementFacts, contractFacts, IN_FORCE } from './register-facts.ts';
import { ReportKind, type ReportSection } from './report.ts';

/** A contract or agreement with what was found on it. */
interface Finding {
  subject: 'ProcessorContract' | 'SharingAgreement';
  id: string;
  reference: string;
  status: string;
  nextReviewAt: string | null;
  endsOn: string | null;
  missing: string[];
  concerns: Concern[];
}

/** contracts and agreements on a day (§5). States are today's; dates are compared with `asOf`. */
export async function registerReport(context: Context, asOf: string): Promise<ReportSection[]> {
  const contracts = (await contractFacts(context)).map((facts): Finding => ({
    ...facts.contract,
    subject: 'ProcessorContract',
    missing: missingClauses(facts),
    concerns: contractConcerns(facts, asOf),
  }));
  const agreements = (await agreementFacts(context)).map((facts): Finding => ({
    ...facts.agreement,
    subject: 'SharingAgreement',
    missing: missingItems(facts),
    concerns: agreementConcerns(facts, asOf),
  }));
  const found = [...contracts, ...agreements].sort((a, b) => a.reference.localeCompare(b.reference));
  return [reviewSection(found, asOf), checklistSection(found), concernSection(found)];
}

/** Days overdue by their last day. */
const BANDS: readonly (readonly [string, number])[] = [
  ['LATE_1_30', 30],
  ['LATE_31_60', 60],
  ['LATE_61_90', 90],
  ['LATE_OVER_90', Infinity],
];

function reviewSection(found: Finding[], asOf: string): ReportSection {
  const inForce = found.filter(({ status }) => IN_FORCE.includes(status));
  const contracts = inForce.filter(isContract);
  const agreements = inForce.filter(finding => !isContract(finding));
  const inDate = ({ nextReviewAt }: Finding) => nextReviewAt !== null && nextReviewAt >= asOf;
  const late = (findings: Finding[]) =>
    findings.flatMap(({ nextReviewAt }) =>
      nextReviewAt && nextReviewAt < asOf ? [daysBetween(nextReviewAt, asOf)] : [],
    );
  const bandOf = (overdue: number) => BANDS.find(([, last]) => overdue <= last)![0];
  const inBand = (findings: Finding[], band: string) =>
    late(findings).filter(overdue => bandOf(overdue) === band).length;
  return {
    key: 'REVIEWS',
    figures: [
      count('contractsInForce', contracts.length),
      count('contractsOverdue', late(contracts).length),
      share('contractsInDate', contracts, inDate),
      count('agreementsInForce', agreements.length),
      count('agreementsOverdue', late(agreements).length),
      share('agreementsInDate', agreements, inDate),
    ],
    table: table(
      { overdue: ReportKind.CODE, contracts: ReportKind.COUNT, agreements: ReportKind.COUNT },
      BANDS.map(([band]) => row([band, inBand(contracts, band), inBand(agreements, band)])),
    ),
  };
}

function checklistSection(found: Finding[]): ReportSection {
  const incomplete = found.filter(({ status, missing }) => status !== 'ENDED' && missing.length > 0);
  return {
    key: 'CHECKLISTS',
    figures: [
      count('contractsIncomplete', incomplete.filter(isContract).length),
      count('agreementsIncomplete', incomplete.filter(finding => !isContract(finding)).length),
    ],
    table: table(
      { reference: ReportKind.TEXT, status: ReportKind.CODE, missing: ReportKind.TEXT },
      incomplete.map(finding =>
        row([finding.reference, finding.status, finding.missing.join(', ')], finding),
      ),
    ),
  };
}

function concernSection(found: Finding[]): ReportSection {
  const raised = found.flatMap(finding => finding.concerns.map(concern => ({ finding, concern })));
  return {
    key: 'CONCERNS',
    figures: CONCERNS.map(key => count(key, raised.filter(({ concern }) => concern === key).length)),
    table: table(
      {
        reference: ReportKind.TEXT,
        status: ReportKind.CODE,
        concern: ReportKind.CODE,
        endsOn: ReportKind.DATE,
      },
      raised.map(({ finding, concern }) =>
        row([finding.reference, finding.status, concern, finding.endsOn], finding),
      ),
    ),
  };
}

function isContract({ subject }: Finding): boolean {
  return subject === 'ProcessorContract';
}
