import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** Draws many heavy parts `few` at a time, the first ones first: clicks and keys are answered between. */
export function FewByFew({ few, children }: { few: number; children: readonly ReactNode[] }) {
  const [drawn, setDrawn] = useState(few);
  const all = drawn >= children.length;
  useEffect(() => {
    if (!all) startTransition(() => setDrawn(drawn + few));
  }, [all, drawn, few]);
  return all ? children : children.slice(0, drawn);
}
