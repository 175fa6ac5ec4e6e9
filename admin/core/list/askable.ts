import { useMemo } from 'react';
import { useResourceContext } from 'react-admin';
import { useRegister } from '../register-context.tsx';
import type { Ability } from '../session/viewer.ts';
import { useViewer } from '../session/useViewer.ts';
import type { Column, ListFilter } from './column.ts';

/** What a register can be asked for by this viewer: what the server would refuse is not offered (M20). */
export interface Askable {
  columns: readonly Column[];
  filters: readonly ListFilter[];
  /** Whether it knows a search. */
  searchable: boolean;
}

/** The part of a register's columns and filters that the viewer's rules allow. */
export function useAskable(columns: readonly Column[], filters: readonly ListFilter[]): Askable {
  const resource = useResourceContext();
  const { resources } = useRegister();
  const viewer = useViewer();
  return useMemo(() => {
    const subjectOf = (name: string) => resources.find(one => one.name === name)?.subject ?? '';
    const registration = resources.find(one => one.name === resource);
    const searchable = registration?.searchable ?? true;
    if (!viewer || !registration) return { columns, filters, searchable };
    const { ability } = viewer;
    const { subject } = registration;
    return {
      searchable,
      columns: columns
        // The first one names the record and opens it.
        .filter(({ source }, place) => place === 0 || ability.can('read', subject, source))
        .map(column => (isShownEverywhere(ability, subject, column.source) ? column : unsorted(column))),
      filters: filters.filter(
        filter =>
          ability.can('read', subject, filter.source) &&
          // Nobody chooses among records that she may not read.
          (filter.kind !== 'link' || ability.can('read', subjectOf(filter.resource))),
      ),
    };
  }, [columns, filters, resource, resources, viewer]);
}

/** Whether no readable row hides the field; the order of rows would betray it otherwise. */
function isShownEverywhere(ability: Ability, subject: string, field: string): boolean {
  const rows = ability.rulesFor('read', subject);
  const ofField = ability.rulesFor('read', subject, field);
  return rows.length === ofField.length && rows.every((rule, place) => rule === ofField[place]);
}

function unsorted(column: Column): Column {
  return { ...column, sortable: false };
}
