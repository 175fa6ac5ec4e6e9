import { useResourceContext, useStore } from 'react-admin';
import type { Column } from './column.ts';

/** The columns that the viewer chose, for this visit; until then those that the list opens with. */
export function useColumns(columns: readonly Column[], opening: readonly string[]) {
  const resource = useResourceContext();
  const [chosen, setChosen] = useStore<readonly string[]>(`${resource}.columns`, opening);
  const toggle = (source: string) =>
    setChosen(chosen.includes(source) ? chosen.filter(one => one !== source) : [...chosen, source]);
  return { shown: columns.filter(({ source }) => chosen.includes(source)), toggle, show: setChosen };
}
