import { Choice, Narrative } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { withCaseAccess } from './case-access.columns.ts';
import { ComplaintTheme } from './complaint.fields.ts';
import { ComplaintPart } from './complaint-part.ts';

/** What the investigation found (§4.1). */
export enum Finding {
  UPHELD = 'UPHELD',
  PARTLY = 'PARTLY',
  NOT_UPHELD = 'NOT_UPHELD',
  NO_FINDING = 'NO_FINDING',
}

/** The findings that ask for action and apology (CP-7). */
export const UPHELD_FINDINGS: readonly Finding[] = [Finding.UPHELD, Finding.PARTLY];

/** What a person writes of an allegation. */
export abstract class AllegationFields extends ComplaintPart {
  @Narrative({ about: 'What is said to have gone wrong.', max: 2_000, purposes: ['P07'] })
  text!: string;

  @Choice(ComplaintTheme, 'ComplaintTheme', {
    about: 'What it is about (R-01).',
    default: ComplaintTheme.OTHER,
    maskable: true,
    purposes: ['P07', 'P08'],
    indispensable: true,
  })
  theme: ComplaintTheme = ComplaintTheme.OTHER;

  @Choice(Finding, 'Finding', {
    about: 'What the investigation found; empty until then.',
    optional: true,
    purposes: ['P07'],
    indispensable: true,
  })
  finding: Finding | null = null;

  @Narrative({ about: 'Why.', optional: true, purposes: ['P07'], indispensable: true })
  reasons: string | null = null;
}

/** One point of a complaint, answered by itself (CP-7). */
@Resource({ about: 'One point of a complaint.', parent: 'complaint', order: { createdAt: 'ASC' } })
export class Allegation extends withCaseAccess(AllegationFields) {}
