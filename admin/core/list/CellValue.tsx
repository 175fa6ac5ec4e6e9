import { useMemo } from 'react';
import type { RaRecord } from 'react-admin';
import { SecureField } from '../access/SecureField.tsx';
import { isNothing, valueAt } from '../access/value-at.ts';
import type { Column } from './column.ts';

/** A column as the rows at hand fill it. */
export interface FilledColumn extends Column {
  /** Whether what is empty may be hidden. An answer says which fields are hidden, not on which rows; an optional one that other rows show is taken as empty. */
  hideable: boolean;
}

/** The columns, looked at once for all rows. */
export function useFilled(columns: readonly Column[], rows: readonly RaRecord[]): readonly FilledColumn[] {
  return useMemo(
    () =>
      columns.map(column => ({
        ...column,
        hideable: !column.optional || !rows.some(row => !isNothing(valueAt(row, column.source))),
      })),
    [columns, rows],
  );
}

/** What a record shows in a column. */
export function CellValue({ column: { source, show, hideable, empty = '–' } }: { column: FilledColumn }) {
  return <SecureField source={source} show={show} empty={empty} hideable={hideable} />;
}
