import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import { Button } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { periodInWords, type PeriodParts } from '../../schema/retention-period.ts';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { asChoice, asChoices, asInstant } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { ACTIONS, RULE_STATUSES } from './values.ts';

const columns: readonly Column[] = [
  { source: 'code', unbroken: true },
  { source: 'recordType' },
  {
    source: 'periodKind',
    show: (_, record) => periodInWords(record as unknown as PeriodParts),
    sortable: false,
  },
  { source: 'status', show: asStatus('RetentionRuleStatus') },
  { source: 'deadline', show: (_, record: RaRecord) => <DeadlineOf record={record} />, sortable: false },
  { source: 'trigger', spare: true },
  { source: 'action', show: asChoice('DisposalAction'), spare: true },
  { source: 'needsOverride', show: asChoice('OverrideNeed'), spare: true },
  { source: 'confidence', show: asChoices('RetentionConfidence'), sortable: false, spare: true },
  { source: 'edition', numeric: true, spare: true },
  { source: 'updatedAt', show: asInstant, spare: true },
];

const filters: readonly ListFilter[] = [
  { kind: 'choice', source: 'status', of: 'RetentionRuleStatus', values: RULE_STATUSES },
  { kind: 'choice', source: 'action', of: 'DisposalAction', values: ACTIONS },
];

/** The retention schedule. */
export function RetentionRuleList() {
  return (
    <RegisterList
      columns={columns}
      filters={filters}
      sort={{ field: 'code', order: 'ASC' }}
      actions={<PublicPage />}
    />
  );
}

/** The way to what the public reads. */
function PublicPage() {
  const translate = useTranslate();
  return (
    <Button
      href="/retention-schedule"
      target="_blank"
      rel="noopener"
      startIcon={<OpenInNewOutlined />}
      variant="outlined"
    >
      {translate('pages.retention.public')}
    </Button>
  );
}
