import { useResourceContext, useStore } from 'react-admin';
import type { Column } from './column.ts';

/** The columns that the viewer chose, for this visit. */
export function useColumns(columns: readonly Column[]) {
  const resource = useResourceContext();
  const standard = columns.filter(({ spare }) => !spare).map(({ source }) => source);
  const [chosen, setChosen] = useStore<string[]>(`${resource}.columns`, standard);
  const toggle = (source: string) =>
    setChosen(chosen.includes(source) ? chosen.filter(one => one !== source) : [...chosen, source]);
  return { shown: columns.filter(({ source }) => chosen.includes(source)), toggle };
}
