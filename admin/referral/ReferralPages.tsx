import type { RaRecord } from 'react-admin';
import { clientName } from '../client/client-name.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asDayOf, asYesNo, type Shown } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { SECTORS, SOURCES, STATUSES } from './values.ts';

const asName: Shown = value => clientName(value as RaRecord);

const columns: readonly Column[] = [
  { source: 'reference', unbroken: true },
  { source: 'client', show: asName, sortable: false },
  { source: 'status', show: asStatus('ReferralStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'sourceType', show: asChoice('ReferralSource') },
  { source: 'referrer', optional: true },
  { source: 'receivedAt', show: asDayOf },
  { source: 'sharingScope', show: asChoice('SharingScope'), spare: true },
  { source: 'urgent', show: asYesNo, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'ReferralStatus', values: STATUSES },
  { kind: 'choice', source: 'sourceType', of: 'ReferralSource', values: SOURCES },
  { kind: 'day', source: 'art14DueOn' },
];

/** Who was referred, and what stands in the way. */
export function ReferralList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'receivedAt', order: 'DESC' }} />;
}

/** Corrects where it came from, or says when we first spoke to the person. */
export function ReferralEdit() {
  return (
    <EditPage>
      <Section name="source">
        <ChoiceEntry source="careSector" of="CareSector" values={SECTORS} needed />
        <LinkEntry source="referringOrganisation" resource="organisations" />
        <TextEntry source="referrer" />
        <TextEntry source="sourceReference" width={30} />
        <TextEntry source="careRecordId" width={30} />
        <DayEntry source="firstContactOn" />
      </Section>
    </EditPage>
  );
}
