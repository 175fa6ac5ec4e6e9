import { Checkbox } from '@mui/material';
import {
  useGetRecordRepresentation,
  useListContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { useTicked } from './useTicked.ts';

/** Ticks one row, for bulk actions. */
export function Tick({ record }: { record: RaRecord }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext();
  const named = useGetRecordRepresentation(useResourceContext());
  const name = translate('list.select', { name: named(record) });
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': name } }}
    />
  );
}

/** Ticks every row of the page. */
export function TickAll() {
  const translate = useTranslate();
  const { data = [], onSelect } = useListContext();
  const ticked = useTicked();
  const all = data.length > 0 && ticked.length === data.length;
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={!all && ticked.length > 0}
      onChange={() => onSelect(all ? [] : data.map(({ id }) => id))}
      slotProps={{ input: { 'aria-label': translate('list.select_all') } }}
    />
  );
}
