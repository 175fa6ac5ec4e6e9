import { useListContext } from 'react-admin';
import { SecureField } from '../access/SecureField.tsx';
import { isNothing, valueAt } from '../access/value-at.ts';
import type { Column } from './column.ts';

/** What a record shows in a column. An answer says which fields are hidden, not on which rows; an optional one that other rows show is taken as empty. */
export function CellValue({ column: { source, show, optional, empty = '–' } }: { column: Column }) {
  const { data = [] } = useListContext();
  const shownElsewhere = optional && data.some(row => !isNothing(valueAt(row, source)));
  return <SecureField source={source} show={show} empty={empty} hideable={!shownElsewhere} />;
}
