import { Box, Skeleton, Typography } from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Headline } from './Headline.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import { KindChip, WorkTable } from './WorkTable.tsx';
import type { Workbench, WorkItem } from './useWorkbench.ts';

/** Everything with a date: the day in words, then all of it by kind and day, with the month beside. */
export function WorkbenchPanel({ workbench }: { workbench: Workbench }) {
  // In the breaks between frames: the officer's day has some hundred lines.
  const due = useDeferredValue<Workbench | null>(workbench, null);
  if (!due) return <Skeleton variant="rounded" height={360} />;
  return <Loaded items={due.items} today={due.today} />;
}

function Loaded({ items, today }: { items: readonly WorkItem[]; today: string }) {
  const translate = useTranslate();
  const [kind, setKind] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const kinds = [...new Set(items.map(item => item.subject))];
  const ofKind = items.filter(item => kind === '' || item.subject === kind);
  const shown = ofKind.filter(item => !date || item.deadline.due === date);
  return (
    <>
      <Headline items={items} />
      {items.length > 0 && (
        <Box
          sx={{
            display: 'flex',
            // The month stands beside the list, and before it where there is no room.
            flexDirection: { xs: 'column-reverse', lg: 'row' },
            gap: 6,
            alignItems: { xs: 'stretch', lg: 'flex-start' },
          }}
        >
          <Box component="section" sx={{ flex: '1 1 auto', minWidth: 0 }}>
            <Typography variant="h2" sx={{ mb: 2 }}>
              {translate('pages.workbench.everything')}
            </Typography>
            <Box
              role="group"
              aria-label={translate('pages.workbench.filter')}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 3 }}
            >
              <KindChip kind="" count={items.length} chosen={kind === ''} onChoose={() => setKind('')} />
              {kinds.map(name => (
                <KindChip
                  key={name}
                  kind={name}
                  count={items.filter(i => i.subject === name).length}
                  chosen={kind === name}
                  onChoose={() => setKind(kind === name ? '' : name)}
                />
              ))}
            </Box>
            <WorkTable items={shown} />
          </Box>
          <MonthCalendar items={ofKind} today={today} chosen={date} onChoose={setDate} />
        </Box>
      )}
    </>
  );
}
