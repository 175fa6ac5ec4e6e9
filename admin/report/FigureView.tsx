import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { choiceWord } from '../core/words/sentences.ts';
import { shownFigure } from './shown.ts';
import type { Figure } from './useReport.ts';

/** One number with its name; a ratio says out of how many, and "n/a" why there is none. */
export function FigureView({ figure }: { figure: Figure }) {
  const translate = useTranslate();
  const { hidden, numerator, denominator } = figure;
  return (
    <Paper
      variant="outlined"
      sx={{ px: 4, py: 3, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}
    >
      <Box component="dt">
        {choiceWord(translate, 'ReportFigure', figure.key)}
        {hidden && (
          <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block' }}>
            {translate('pages.report.hidden_help')}
          </Typography>
        )}
        {!hidden && denominator !== null && denominator !== undefined && (
          <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block' }}>
            {denominator === 0
              ? translate('pages.report.na_help')
              : translate('pages.report.out_of', {
                  numerator: shownFigure(translate, 'COUNT', numerator),
                  denominator: shownFigure(translate, 'COUNT', denominator),
                })}
          </Typography>
        )}
      </Box>
      <Box component="dd" sx={{ m: 0, typography: 'h1', fontVariantNumeric: 'tabular-nums' }}>
        {hidden ? translate('pages.report.hidden') : shownFigure(translate, figure.kind, figure.value)}
      </Box>
    </Paper>
  );
}
