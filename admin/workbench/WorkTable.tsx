import {
  Box,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { FewByFew } from '../core/layout/FewByFew.tsx';
import { PLAIN_ROWS } from '../core/show/plain-rows.ts';
import { useOpening } from '../core/show/useOpening.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { WorkDeadline } from './Headline.tsx';
import { statusEnum } from './status-enum.ts';
import { WorkLink } from './WorkLink.tsx';
import type { WorkItem } from './useWorkbench.ts';

/** What a screen shows of it is drawn first, and the rest in the same steps: the officer's day has some hundred lines. */
const SCREENFUL = 30;
const COLUMNS = { what: '38%', due: '33%', status: '15%', owner: '14%' };

/** Everything with a date as a dense table, as cards on a telephone. */
export function WorkTable({ items }: { items: readonly WorkItem[] }) {
  const translate = useTranslate();
  const narrow = useMediaQuery('(max-width:700px)');
  const open = useOpening();
  if (items.length === 0)
    return <Typography color="textSecondary">{translate('pages.workbench.none_on_day')}</Typography>;
  if (narrow) {
    return (
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }} onClick={open}>
        <FewByFew few={SCREENFUL}>
          {items.map(item => (
            <Box
              component="li"
              key={`${item.id} ${item.deadline.kind}`}
              sx={{ py: 3, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 1 }}
            >
              <WorkLink item={item} plain />
              <WorkDeadline item={item} />
            </Box>
          ))}
        </FewByFew>
      </Box>
    );
  }
  return (
    <Table size="small" sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          {Object.entries(COLUMNS).map(([name, width]) => (
            <TableCell key={name} sx={{ width }}>
              {translate(`pages.workbench.column.${name}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody sx={PLAIN_ROWS} onClick={open}>
        <FewByFew few={SCREENFUL}>
          {items.map(item => (
            <tr key={`${item.id} ${item.deadline.kind}`}>
              <td>
                <WorkLink item={item} plain />
              </td>
              <td>
                <WorkDeadline item={item} />
              </td>
              <td>{item.status ? choiceWord(translate, statusEnum(item.subject), item.status) : '–'}</td>
              <td>{item.owner ?? '–'}</td>
            </tr>
          ))}
        </FewByFew>
      </TableBody>
    </Table>
  );
}

/** One kind of work as a filter, with how many there are. */
export function KindChip({
  kind,
  count,
  chosen,
  onChoose,
}: {
  kind: string;
  count: number;
  chosen: boolean;
  onChoose: () => void;
}) {
  const translate = useTranslate();
  const name =
    kind === ''
      ? translate('pages.workbench.all', { count })
      : translate('pages.workbench.kind', { kind: choiceWord(translate, 'WorkSubject', kind), count });
  return (
    <Chip
      label={name}
      variant={chosen ? 'filled' : 'outlined'}
      color={chosen ? 'primary' : 'default'}
      onClick={onChoose}
      aria-pressed={chosen}
    />
  );
}
