import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  ReportDocument,
  ReportRunListDocument,
  type ReportCode,
  type ReportQuery,
  type ReportQueryVariables,
  type ReportRunListQuery,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** A report as the server tells it. */
export type Report = ReportQuery['report'];
/** One of its sections. */
export type Section = Report['sections'][number];
/** A section's rows. */
export type Rows = NonNullable<Section['table']>;
/** One number. */
export type Figure = Section['figures'][number];
/** A stored run. */
export type Run = ReportRunListQuery['list']['items'][number];

/** A report with its parameters; asked once for each address, as every run is stored. */
export function useReport(parameters: ReportQueryVariables) {
  return useQuery({
    queryKey: ['report', parameters],
    queryFn: async ({ signal }) => (await ask(ReportDocument, parameters, signal)).data.report,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}

/** The viewer's last runs of a report. */
export function useEarlierRuns(code: ReportCode, lastRun: string | undefined) {
  return useQuery({
    queryKey: ['reportRuns', code, lastRun],
    queryFn: async ({ signal }) =>
      (await ask(ReportRunListDocument, { filter: { code: { eq: code } }, page: 1, perPage: 10 }, signal))
        .data.list.items,
    placeholderData: keepPreviousData,
  });
}
