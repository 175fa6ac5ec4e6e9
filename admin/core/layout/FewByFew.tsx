import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** So many parts are drawn at a time. */
const FEW = 2;

/** Draws many heavy parts a few at a time, the first ones first: clicks and keys are answered between. */
export function FewByFew({ children }: { children: readonly ReactNode[] }) {
  const [drawn, setDrawn] = useState(FEW);
  const all = drawn >= children.length;
  useEffect(() => {
    if (!all) startTransition(() => setDrawn(drawn + FEW));
  }, [all, drawn]);
  return all ? children : children.slice(0, drawn);
}
