import { useCallback, useEffect, useRef, useState } from 'react';
import type { RaRecord } from 'react-admin';

/** The record with which a form begins: a newer one takes its place only while nothing is typed. */
export function useBeginning(newest: RaRecord) {
  const changed = useRef(false);
  const [began, setBegan] = useState(newest);
  useEffect(() => {
    if (!changed.current) setBegan(newest);
  }, [newest]);
  const onTyped = useCallback((typed: boolean) => {
    changed.current = typed;
  }, []);
  return { began, onTyped };
}
