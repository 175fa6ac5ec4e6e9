import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Allowed } from '../../admin/core/access/Allowed.tsx';
import { barsOf } from '../../admin/report/bars.ts';
import { reports } from '../../admin/report/index.ts';
import { usualPeriods } from '../../admin/report/parameters.ts';
import { ComplaintReport } from '../../admin/report/ReportPage.tsx';
import { seriesColours } from '../../admin/report/series-colours.ts';
import { lightTheme, darkTheme } from '../../admin/core/theme.ts';
import { organisation } from '../../admin/organisation/index.ts';
import { serve, show, VIEWER, type Answers } from './panel.tsx';

const REPORT = {
  runId: 'r1',
  code: 'R01',
  suppressionMode: 'INTERNAL',
  parameters: { from: '2026-07-01', to: '2026-09-30', asOf: '2026-11-24' },
  sections: [
    {
      key: 'ACKNOWLEDGEMENT',
      figures: [
        { key: 'ackOnTime', kind: 'PERCENT', value: 60, numerator: 3, denominator: 5 },
        { key: 'progressOnTime', kind: 'PERCENT', value: null, numerator: 0, denominator: 0 },
      ],
      table: null,
    },
    {
      key: 'CALENDAR',
      figures: [],
      table: {
        columns: [
          { key: 'due', kind: 'DATE' },
          { key: 'reference', kind: 'TEXT' },
        ],
        rows: [
          {
            subject: 'Organisation',
            record: 'o1',
            cells: [{ text: '2026-12-24' }, { text: 'ORG-2026-0001' }],
          },
        ],
      },
    },
  ],
};

const register = [{ ...organisation, words: { ...organisation.words, ...reports[0]!.words } }];

function open(path: string, rules: [string, string][], answers: Answers = {}) {
  const sent = serve({
    CurrentViewer: { viewer: { ...VIEWER, rules } },
    Report: { report: REPORT },
    ReportRunList: { list: { items: [], total: 0, hasNextPage: false } },
    ...answers,
  });
  const { needs } = reports.find(report => path.startsWith(report.path))!;
  const page = (
    <Allowed needs={needs}>
      <ComplaintReport />
    </Allowed>
  );
  return { sent, ...show(page, { path, register }) };
}

test('the address says what the report looks at, and the figures are read with their names', async () => {
  const { sent } = open('/report/R01?from=2026-07-01&to=2026-09-30', [['read,export', 'ReportR01']]);
  const section = await screen.findByRole('region', { name: 'Acknowledgement and progress' });
  expect(sent.find(({ operation }) => operation === 'Report')!.variables).toEqual({
    code: 'R01',
    from: '2026-07-01',
    to: '2026-09-30',
  });
  expect(within(section).queryAllByText('60.0%')).toHaveLength(1);
  expect(within(section).queryAllByText('3 of 5')).toHaveLength(1);
  expect(within(section).queryAllByText('n/a')).toHaveLength(1);
  expect(screen.queryAllByText(/1 Jul 2026 to 30 Sep 2026, as at the end of 24 Nov 2026/)).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'ORG-2026-0001' }).getAttribute('href')).toBe(
    '/organisations/o1/show',
  );
  expect(screen.getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe(
    '/reports/R01.csv?from=2026-07-01&to=2026-09-30',
  );
});

test('choosing a day changes the address, and who may not export is offered no file', async () => {
  const { router } = open('/report/R01', [['read', 'ReportR01']]);
  await screen.findByRole('region', { name: 'Acknowledgement and progress' });
  expect(screen.queryByRole('link', { name: 'Download CSV' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Last quarter' }));
  await waitFor(() => expect(router.state.location.search).toBe('?from=2026-07-01&to=2026-09-30'));
});

test('a parameter that is refused says so at its field', async () => {
  open('/report/R01?from=2027-01-01', [['read', 'ReportR01']], {
    Report: { code: 'INVALID_INPUT', fields: { from: 'is in the future' } },
  });
  const from = await screen.findByLabelText('From');
  await waitFor(() => expect(from.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.queryAllByText('From is in the future.')).toHaveLength(1);
});

test('whoever has no rule for the report is told so', async () => {
  const { sent } = open('/report/R01', [['read', 'Organisation']]);
  expect(await screen.findAllByRole('heading', { level: 1, name: 'You cannot open this page' })).toHaveLength(
    1,
  );
  expect(sent.some(({ operation }) => operation === 'Report')).toBe(false);
});

test('only rows that count are drawn as bars', () => {
  const columns = [
    { key: 'month', kind: 'MONTH' },
    { key: 'received', kind: 'COUNT' },
  ] as const;
  const row = (cells: object[]) => ({ subject: null, record: null, cells }) as never;
  expect(barsOf({ columns: [...columns], rows: [row([{ text: '2026-07' }, { value: 3 }])] })).toEqual({
    groups: [{ kind: 'MONTH', text: '2026-07' }],
    series: [{ key: 'received', values: [3] }],
  });
  expect(
    barsOf({ columns: [{ key: 'reference', kind: 'TEXT' }], rows: [row([{ text: 'PRC-1' }])] }),
  ).toBeNull();
});

test('the usual periods are the quarter, the one before and the last twelve months', () => {
  expect(usualPeriods('2026-01-15')).toEqual([
    { key: 'quarter', from: '2026-01-01', to: '2026-03-31' },
    { key: 'last_quarter', from: '2025-10-01', to: '2025-12-31' },
    { key: 'year', from: '2025-01-16', to: '2026-01-15' },
  ]);
});

test.each([lightTheme, darkTheme])('every bar stands out from its page by 3 to 1 or more', theme => {
  const { tones } = theme.palette as { tones: Parameters<typeof seriesColours>[0] };
  for (const colour of seriesColours(tones, ['overdue', 'a', 'b', 'c', 'd']))
    expect(contrast(colour, tones.page)).toBeGreaterThanOrEqual(3);
});

/** WCAG contrast of two colours `#rrggbb`. */
function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map(at => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [brighter, darker] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (brighter + 0.05) / (darker + 0.05);
}
