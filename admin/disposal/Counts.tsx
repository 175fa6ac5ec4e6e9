import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { choiceWord } from '../core/words/sentences.ts';
import { isToGo, recordsOf, type Count } from './values.ts';

/** The columns of the table, and of which counts each is the sum. */
const SUMS: Readonly<Record<string, (count: Count) => boolean>> = {
  to_go: count => isToGo(count) && !count.failed,
  gone: ({ done }) => done,
  kept: ({ decision, blockedBy, done }) => decision === 'EXTEND' && !blockedBy && !done,
  aside: ({ decision, blockedBy, done }) => decision === 'HOLD' && !blockedBy && !done,
  blocked: ({ blockedBy }) => blockedBy !== null,
  failed: ({ failed }) => failed,
};

/** How many records a run lists, by kind and rule, how they stand, and why some are kept. */
export function Counts() {
  const translate = useTranslate();
  const { counts, status } = useRecordContext<{ id: string; counts: Count[]; status: string }>()!;
  const say = (key: string, told?: object) => translate(`pages.disposal.${key}`, told);
  const listing = status === 'SCHEDULED';
  const rows = Map.groupBy(counts, ({ kind, ruleCode }) => `${kind} ${ruleCode}`);
  const columns = Object.entries(SUMS).filter(([key, of]) => key === 'to_go' || recordsOf(counts, of) > 0);
  return (
    <Box component="section" sx={{ mb: 8, maxWidth: '60rem' }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {say('counts')}
      </Typography>
      {counts.length === 0 ? (
        <Typography color="textSecondary">{say(listing ? 'listing' : 'none')}</Typography>
      ) : (
        <TableContainer component="section" tabIndex={0} aria-label={say('counts')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{say('kind')}</TableCell>
                {columns.map(([key]) => (
                  <TableCell key={key} align="right">
                    {say(key)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {[...rows].map(([key, of]) => (
                <TableRow key={key}>
                  <TableCell>
                    {choiceWord(translate, 'DisposalKind', of[0]!.kind)}
                    <Typography variant="body2" color="textSecondary">
                      {of[0]!.ruleCode}
                    </Typography>
                  </TableCell>
                  {columns.map(([name, which]) => (
                    <TableCell key={name} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                      {recordsOf(of, which)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <WhyKept counts={counts} />
    </Box>
  );
}

function WhyKept({ counts }: { counts: readonly Count[] }) {
  const translate = useTranslate();
  const blocked = counts.filter(({ blockedBy }) => blockedBy !== null);
  if (blocked.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 4, mb: 1 }}>
        {translate('pages.disposal.why_kept')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {[...Map.groupBy(blocked, ({ blockedBy }) => blockedBy!)].map(([why, of]) => (
          <li key={why}>
            {translate('pages.disposal.reason', {
              count: recordsOf(of, () => true),
              why: choiceWord(translate, 'DisposalBlock', why),
            })}
          </li>
        ))}
      </Box>
    </>
  );
}
