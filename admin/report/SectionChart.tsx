import { Box, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate, type TranslateFunction } from 'react-admin';
import { visuallyHidden } from '../core/show/visually-hidden.ts';
import { choiceWord } from '../core/words/sentences.ts';
import type { Bars } from './bars.ts';
import { shownCell } from './shown.ts';
import { seriesColours } from './series-colours.ts';

/** The bars of a section; who does not see them hears the same figures. */
export function SectionChart({ title, bars, height }: { title: string; bars: Bars; height: number }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const colours = seriesColours(
    palette.tones,
    bars.series.map(({ key }) => key),
  );
  return (
    <Box component="figure" sx={{ m: 0, position: 'relative' }}>
      <Box component="figcaption" sx={visuallyHidden}>
        {translate('pages.report.chart', { title, figures: told(translate, bars) })}
      </Box>
      <Box aria-hidden>
        <BarChart
          layout="horizontal"
          height={height}
          skipAnimation
          disableKeyboardNavigation
          xAxis={[{ tickMinStep: 1, min: 0 }]}
          yAxis={[
            {
              scaleType: 'band',
              width: 150,
              data: bars.groups.map(({ kind, text }) => shownCell(translate, kind, { text })),
            },
          ]}
          series={bars.series.map(({ key, values }, place) => ({
            data: values,
            label: choiceWord(translate, 'ReportFigure', key),
            color: colours[place],
          }))}
        />
      </Box>
    </Box>
  );
}

/** The figures as a sentence: "Access: Complaints 2, Points raised 3; Sharing: …". */
function told(translate: TranslateFunction, { groups, series }: Bars): string {
  return groups
    .map(({ kind, text }, place) => {
      const counts = series.map(
        ({ key, values }) => `${choiceWord(translate, 'ReportFigure', key)} ${values[place]}`,
      );
      return `${shownCell(translate, kind, { text })}: ${counts.join(', ')}`;
    })
    .join('; ');
}
