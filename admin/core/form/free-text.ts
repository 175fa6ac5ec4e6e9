import { createContext, useContext, useId } from 'react';
import { useResourceContext } from 'react-admin';
import { ItemsContext } from '../access/collected.ts';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';

/** Whether the free text of this id is the one of its form that warns. */
type Warns = (id: string) => boolean;

/** Makes the first that asks the one that warns: one warning a form is enough. */
export function firstOfForm(): Warns {
  let first: string | undefined;
  return id => (first ??= id) === id;
}

/** Which free text of a form warns; none outside a form. */
export const FreeTextContext = createContext<Warns>(() => false);

/** Whether this is the free text that warns its writer: the first one of a form about people (S21). */
export function useFreeTextWarning(): boolean {
  const id = useId();
  const warns = useContext(FreeTextContext);
  const own = useRegistration(useResourceContext() ?? '')?.subject ?? '';
  const subject = useContext(ItemsContext) ?? own;
  const aboutPeople = useViewer()?.collected.freeText.includes(subject) ?? false;
  return aboutPeople && warns(id);
}
