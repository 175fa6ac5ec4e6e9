import {
  Box,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReportCode } from '../../schema/generated/graphql.ts';
import { day, instant } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { useEarlierRuns, type Run } from './useReport.ts';

type Asked = Record<'from' | 'to' | 'asOf', string | null>;

/** The viewer's last runs; each opens the report with its parameters. Equal digests mean equal figures. */
export function EarlierRuns({ code, lastRun }: { code: ReportCode; lastRun: string | undefined }) {
  const translate = useTranslate();
  const { data: runs = [] } = useEarlierRuns(code, lastRun);
  if (runs.length === 0) return null;
  const title = translate('pages.report.earlier');
  return (
    <Box component="section" data-print="no" sx={{ mt: 8 }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <TableContainer component="section" tabIndex={0} aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {['when', 'what', 'form', 'rows', 'digest'].map(name => (
                <TableCell key={name} align={name === 'rows' ? 'right' : 'left'}>
                  {translate(`pages.report.${name}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {runs.map(run => (
              <TableRow key={run.id}>
                <TableCell>
                  <Link component={RouterLink} to={`/report/${code}?${addressOf(run)}`}>
                    {instant(String(run.at))}
                  </Link>
                </TableCell>
                <TableCell>{periodOf(run)}</TableCell>
                <TableCell>{choiceWord(translate, 'ReportFormat', run.format)}</TableCell>
                <TableCell align="right">{run.rowCount ?? '–'}</TableCell>
                <TableCell sx={{ fontFamily: run.figuresHash ? 'monospace' : 'inherit' }}>
                  {run.figuresHash?.slice(0, 12) ?? translate('pages.report.unfinished')}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

function addressOf({ parameters }: Run): string {
  const given = Object.entries(parameters as Asked).filter(([, value]) => value !== null);
  return new URLSearchParams(given as [string, string][]).toString();
}

function periodOf({ parameters }: Run): string {
  const { from, to, asOf } = parameters as Asked;
  return from && to ? `${day(from)} – ${day(to)}` : day(asOf!);
}
