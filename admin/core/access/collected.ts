import { createContext, useContext } from 'react';
import { useResourceContext } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';

/** Whose items the entries at hand are: those of the page's own record without it, nobody's in a dialogue that asks for something else. */
export const ItemsContext = createContext<string | null | undefined>(undefined);

/** Whether an item is not collected today, or asked only where it is needed; the server said so with the viewer (S21). */
export function useItem(source: string): { withheld: boolean; sparing: boolean } {
  const own = useRegistration(useResourceContext() ?? '')?.subject;
  const given = useContext(ItemsContext);
  const collected = useViewer()?.collected;
  const name = `${given === undefined ? own : given}.${source}`;
  return {
    withheld: collected?.withheld.includes(name) ?? false,
    sparing: collected?.sparing.includes(name) ?? false,
  };
}
