import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { fetched, Nothing } from '../core/fetched.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { barsOf } from './bars.ts';
import { FigureView } from './FigureView.tsx';
import { SectionTable } from './SectionTable.tsx';
import type { Section } from './useReport.ts';

/** Room for the axis and the legend, and for each bar. */
const CHART_ROOM = 110;
const BAR_ROOM = 14;

const SectionChart = fetched(() => import('./SectionChart.tsx').then(m => m.SectionChart), Nothing);

/** A part of a report: its numbers, and its rows as a table with the same figures as a chart beside it. */
export function SectionView({ section: { key, figures, table } }: { section: Section }) {
  const translate = useTranslate();
  const heading = useId();
  const title = choiceWord(translate, 'ReportSection', key);
  const bars = table && barsOf(table);
  const height = bars ? CHART_ROOM + BAR_ROOM * bars.groups.length * (bars.series.length + 1) : 0;
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mb: 8, breakInside: 'avoid' }}>
      <Typography id={heading} variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      {figures.length > 0 && (
        <Box
          component="dl"
          sx={{
            m: 0,
            mb: 4,
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
          }}
        >
          {figures.map(figure => (
            <FigureView key={figure.key} figure={figure} />
          ))}
        </Box>
      )}
      {table && (
        <Box
          sx={{
            display: 'grid',
            gap: 4,
            alignItems: 'start',
            gridTemplateColumns: { md: bars ? '1fr 1fr' : '1fr' },
          }}
        >
          <SectionTable title={title} table={table} />
          {bars && (
            <Box sx={{ minHeight: height }}>
              <SectionChart title={title} bars={bars} height={height} />
            </Box>
          )}
        </Box>
      )}
    </Box>
  );
}
