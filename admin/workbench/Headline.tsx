import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DeadlineChip } from '../core/show/DeadlineChip.tsx';
import { day } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { WorkLink } from './WorkLink.tsx';
import type { WorkItem } from './useWorkbench.ts';

/** How many of the most urgent things stand on top at least, and at most: everything late belongs there, but more would not be read. */
const FIRST = 5;
const MOST = 10;

/** The day in words: what is late, what is nearly late, and each one's next step. */
export function Headline({ items }: { items: readonly WorkItem[] }) {
  const translate = useTranslate();
  const late = items.filter(item => item.deadline.urgency === 'RED').length;
  const soon = items.filter(item => item.deadline.urgency === 'AMBER').length;
  const pressing = items
    .filter(item => item.deadline.urgency !== 'NONE')
    .slice(0, Math.min(Math.max(late, FIRST), MOST));
  return (
    <Box component="section" sx={{ mb: 6 }}>
      <Typography sx={{ mb: 2 }}>
        {late > 0 && `${translate('pages.workbench.late', { smart_count: late })} `}
        {soon > 0 && translate('pages.workbench.soon', { smart_count: soon })}
        {late + soon === 0 && <Quiet next={items[0]} />}
      </Typography>
      {pressing.length > 0 && (
        <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {pressing.map(item => (
            <Box
              component="li"
              key={`${item.id} ${item.deadline.kind}`}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 2,
                justifyContent: 'space-between',
                px: 4,
                py: 2,
                '& + &': { borderTop: 1, borderColor: 'divider' },
              }}
            >
              <WorkLink item={item} />
              <WorkDeadline item={item} />
            </Box>
          ))}
        </Paper>
      )}
    </Box>
  );
}

function Quiet({ next }: { next: WorkItem | undefined }) {
  const translate = useTranslate();
  if (!next) return <>{translate('pages.workbench.empty')}</>;
  const what = choiceWord(translate, 'DeadlineKind', next.deadline.kind);
  return (
    <>
      {translate('pages.workbench.quiet')}{' '}
      {translate('pages.workbench.next', { what, date: day(next.deadline.due) })}
    </>
  );
}

/** A thing's deadline with its verb. */
export function WorkDeadline({ item }: { item: WorkItem }) {
  const translate = useTranslate();
  const { due, kind, urgency, workingDaysLeft } = item.deadline;
  return (
    <DeadlineChip
      deadline={{ date: due, verb: choiceWord(translate, 'DeadlineKind', kind), urgency, workingDaysLeft }}
    />
  );
}
