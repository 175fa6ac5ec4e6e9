import { Choice, Flag, Instant, Link, Structured, Text, Whole } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';
import { User } from '../user/user.entity.ts';

/** The reports that are made (§5): complaints, consent, contracts and agreements, equal opportunities, access, record of processing, paper, review calendar; and the pseudonymised list. */
export enum ReportCode {
  R01 = 'R01',
  R03 = 'R03',
  R04 = 'R04',
  R07 = 'R07',
  R09 = 'R09',
  R13 = 'R13',
  R16 = 'R16',
  R18 = 'R18',
  /** Clients under pseudonyms (C-03): asked by `pseudonymisedClients`, never by `report`. */
  P01 = 'P01',
}

/** Who the figures are for (§5.0); these reports count cases and documents and are internal (M11). */
export enum SuppressionMode {
  INTERNAL = 'INTERNAL',
  EXTERNAL = 'EXTERNAL',
}

/** Where the figures went: to a screen, or out of the house as a file. */
export enum ReportFormat {
  SCREEN = 'SCREEN',
  CSV = 'CSV',
  XLSX = 'XLSX',
  JSON = 'JSON',
}

/** What a report was asked for; London dates, both ends included. `from` and `to` are null where only `asOf` counts. */
export interface ReportParameters {
  from: string | null;
  to: string | null;
  asOf: string;
  /** Conditions of a pseudonymised list, by field. */
  filters?: Readonly<Record<string, string>>;
}

/** One run of a report: who had which figures, when and in which form (§5). Seen by its owner only (M13). */
@Resource({
  about: 'One run of a report: who asked for what, and a digest of what they were shown.',
  order: { at: 'DESC' },
})
export class ReportRun extends Stored {
  @Choice(ReportCode, 'ReportCode', { about: 'Which report.' })
  code!: ReportCode;

  @Structured({ about: 'What was asked: from, to and asOf, and the conditions of a pseudonymised list.' })
  parameters!: ReportParameters;

  @Choice(ReportFormat, 'ReportFormat', { about: 'Whether it was shown or exported.' })
  format!: ReportFormat;

  @Choice(SuppressionMode, 'SuppressionMode', { about: 'For whom small numbers were hidden (§5.0).' })
  suppressionMode: SuppressionMode = SuppressionMode.INTERNAL;

  @Whole({ about: 'How many rows its tables had; none of a file that broke off on its way.', optional: true })
  rowCount: number | null = null;

  @Text({
    about:
      'SHA-256 of its figures, or of the rows of a file: two runs with the same digest showed the same. None of a file that broke off on its way.',
    optional: true,
  })
  figuresHash: string | null = null;

  @Flag({
    about:
      'Whether an earlier run of the same person within 24 hours differs by one thing alone: subtracted, they would tell of people (§5.0 step 6).',
  })
  differencing: boolean = false;

  @Instant({ about: 'When it was run.' })
  at!: Date;

  @Link(() => User, { about: 'Who ran it.' })
  owner!: string;
}
