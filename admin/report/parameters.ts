import type { ReportCode, ReportQueryVariables } from '../../schema/generated/graphql.ts';

/** The parameters that a report has, in the order of the form. */
export const PARAMETERS: Readonly<Record<ReportCode, readonly Parameter[]>> = {
  R01: ['from', 'to', 'asOf'],
  R03: ['from', 'to', 'asOf'],
  R04: ['asOf'],
  R07: [],
  R09: ['from', 'to', 'asOf'],
  R13: [],
  R16: ['asOf'],
  R18: ['asOf'],
  P01: ['from', 'to'],
};

/** A parameter in the address. */
export type Parameter = 'from' | 'to' | 'asOf';

/** A report's parameters as the address has them; what is missing or empty the server decides. */
export function parametersIn(code: ReportCode, address: URLSearchParams): ReportQueryVariables {
  const given = PARAMETERS[code].flatMap(name => (address.get(name) ? [[name, address.get(name)]] : []));
  return { code, ...(Object.fromEntries(given) as Partial<Record<Parameter, string>>) };
}

/** A file of a report: what its button says, and how it is asked for. */
interface ReportFile {
  word: string;
  format: 'csv' | 'xlsx' | 'json';
  asked?: Readonly<Record<string, string>>;
}

const USUAL: readonly ReportFile[] = [
  { word: 'csv', format: 'csv' },
  { word: 'xlsx', format: 'xlsx' },
];

/** The record of processing has a CSV file for each of its sheets. */
const OF_RECORD: readonly ReportFile[] = [
  { word: 'csv_controller', format: 'csv', asked: { sheet: 'controller' } },
  { word: 'csv_processor', format: 'csv', asked: { sheet: 'processor' } },
  { word: 'xlsx', format: 'xlsx' },
  { word: 'json', format: 'json' },
];

/** The files that a report comes as. */
export function filesOf(code: ReportCode): readonly ReportFile[] {
  return code === 'R13' ? OF_RECORD : USUAL;
}

/** The address of a report's file with the same parameters. */
export function fileAddress(
  { code, ...parameters }: ReportQueryVariables,
  { format, asked }: ReportFile,
): string {
  const query = new URLSearchParams({ ...(parameters as Record<string, string>), ...asked }).toString();
  return `/reports/${code}.${format}${query ? `?${query}` : ''}`;
}

/** Periods that are asked for again and again, as at a day `YYYY-MM-DD`; their ends may lie ahead. */
export function usualPeriods(today: string): { key: string; from: string; to: string }[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / 3) * 3;
  const quarter = (start: number) => ({ from: day(year, start, 1), to: day(year, start + 3, 0) });
  return [
    { key: 'quarter', ...quarter(first) },
    { key: 'last_quarter', ...quarter(first - 3) },
    { key: 'year', from: day(year - 1, month - 1, Number(today.slice(8)) + 1), to: today },
  ];
}

function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
