import { facts, heading, list, paragraph, type LetterDocument } from '../letter/document.ts';
import { longDate, longMoment } from '../letter/london-date.ts';
import type { DestructionCertificate } from './destruction-certificate.entity.ts';
import type { RetentionRunItem } from './retention-run-item.entity.ts';

/** Names of the staff that a certificate prints. */
export interface Signed {
  submittedBy: string;
  approvedBy: string;
  executedBy: string | null;
}

/** What the paper says (§3.4): who, when, how, in which system, how many, and the stubs. No content, no identity. */
export function certificateDocument(
  certificate: DestructionCertificate,
  { submittedBy, approvedBy, executedBy }: Signed,
  stubs: readonly RetentionRunItem[],
): LetterDocument {
  const { reference, runReference, firstAt, lastAt, system, records, items, lines } = certificate;
  const rest = items - stubs.length;
  return {
    title: 'Certificate of destruction',
    blocks: [
      facts(
        ['Certificate', reference],
        ['Disposal run', runReference],
        ['Destroyed from', longMoment(firstAt)],
        ['Destroyed until', longMoment(lastAt)],
        ['Method', 'Deleted and purged: the data, and what the audit trail held of it'],
        ['System', system],
        ['Records', String(records)],
        ['Submitted by', submittedBy],
        ['Approved by', approvedBy],
        ['Carried out by', executedBy ?? `${system}, by itself`],
      ),
      heading('What was destroyed'),
      facts(
        ...lines.map(
          ({ ruleCode, recordType, records: count, triggeredFrom, triggeredTo }): [string, string] => [
            ruleCode,
            `${recordType}: ${count}, whose periods ran from ${longDate(triggeredFrom)} to ${longDate(triggeredTo)}`,
          ],
        ),
      ),
      heading('Stubs'),
      paragraph('Each line is something that was destroyed, under a number that leads to nobody.'),
      list(
        stubs.map(
          ({ id, ruleCode, triggeredOn, retainUntil, records: count }) =>
            `${id}: ${ruleCode}, from ${longDate(triggeredOn)}, kept until ${longDate(retainUntil)}${count > 1 ? `, ${count} records` : ''}`,
        ),
      ),
      ...(rest > 0 ? [paragraph(`And ${rest} more, which ${system} lists with the run.`)] : []),
    ],
  };
}
