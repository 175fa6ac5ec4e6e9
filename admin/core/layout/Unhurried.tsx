import { useDeferredValue, type ReactNode } from 'react';

/** Draws a heavy part in the breaks between frames, after what stands around it: clicks and keys are answered meanwhile. `waiting` keeps its place. */
export function Unhurried({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  return useDeferredValue(true, false) ? children : waiting;
}
