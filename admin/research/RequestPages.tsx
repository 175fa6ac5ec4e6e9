import { CreatePage } from '../core/form/CreatePage.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { asDay, asInstant, asLink } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { REQUEST_STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'client', show: asLink('clients', 'reference'), sortable: false, optional: true },
  { source: 'study', show: asLink('researchStudies', 'title'), sortable: false, optional: true },
  { source: 'status', show: asStatus('ResearchConsentStatus') },
  { source: 'givenAt', show: asInstant, optional: true },
  { source: 'considerUntil', show: asInstant, optional: true },
  { source: 'answeredAt', show: asInstant, optional: true },
  { source: 'countsUntil', show: asDay, optional: true, spare: true },
  { source: 'withdrawnAt', show: asInstant, optional: true, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ResearchConsentStatus', values: REQUEST_STATUSES },
  { kind: 'link', source: 'study', resource: 'researchStudies', name: 'title' },
];

/** Every request that the viewer may read, newest first. */
export function RequestList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'reference', order: 'DESC' }} />;
}

/** Begins to ask a client; nothing is told yet. */
export function RequestCreate() {
  return (
    <CreatePage verb="pages.research.begin">
      <Section name="whom">
        <LinkEntry source="client" resource="clients" name="reference" needed />
        <LinkEntry
          source="study"
          resource="researchStudies"
          name="title"
          filter={{ status: { eq: 'OPEN' } }}
          needed
        />
        <FlagEntry source="raisedByPerson" />
      </Section>
    </CreatePage>
  );
}
