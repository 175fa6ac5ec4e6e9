import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useListContext, useResourceContext, type RaRecord } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';
import { eachOnItsOwn, type Outcome } from './each-on-its-own.ts';

/** Whether the viewer may give records of the register at hand to somebody else; the server decides on each. */
export function useMayHandOver(): boolean {
  const subject = useRegistration(useResourceContext() ?? '')?.subject;
  const viewer = useViewer();
  if (!viewer || !subject) return false;
  // A rule that asks for one's own ownership does not hold for the record as it would be afterwards.
  return viewer.ability
    .rulesFor('update', subject, 'owner')
    .some(({ inverted, conditions }) => !inverted && !Object.hasOwn(Object(conditions), 'owner'));
}

/** Gives several records a new owner, one after the other; those that were refused stay ticked. */
export function useHandOver(records: readonly RaRecord[]) {
  const resource = useResourceContext() ?? '';
  const provider = useDataProvider();
  const queries = useQueryClient();
  const { onSelect } = useListContext();
  const [progress, setProgress] = useState<Outcome | null>(null);
  // Only what was refused is worth another look.
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const handOver = async (owner: RaRecord): Promise<Outcome> => {
    const change = (record: RaRecord) =>
      provider.update(resource, { id: record.id, data: { ...record, owner }, previousData: record });
    const found = await eachOnItsOwn(records, change, setProgress);
    if (found.refused.length > 0) setOutcome(found);
    onSelect([...found.refused.map(({ record }) => record), ...found.left].map(({ id }) => id));
    await queries.invalidateQueries();
    return found;
  };
  return { handOver, progress, outcome };
}
