import { Box, Skeleton, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { Unhurried } from '../layout/Unhurried.tsx';

/** The parts of a record; the open one stands in the address and so survives going back. */
export function RecordTabs({ tabs }: { tabs: Record<string, ReactNode> }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext()!;
  const place = useParams()['*'] ?? '';
  const names = Object.keys(tabs);
  const open = names.find(name => place.split('/').at(-1) === name) ?? names[0]!;
  const root = `/${resource}/${record.id}/show`;
  return (
    <>
      <Tabs
        value={open}
        variant="scrollable"
        scrollButtons="auto"
        aria-label={translate('record.tabs')}
        data-print="no"
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 6 }}
      >
        {names.map(name => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`part-${name}`}
            component={Link}
            to={name === names[0] ? root : `${root}/${name}`}
            replace
            label={translate(`record.${name}`, { _: translate(`resources.${resource}.sections.${name}`) })}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${open}`} aria-labelledby={`tab-${open}`}>
        <Unhurried waiting={<Skeleton variant="rounded" height={480} />}>{tabs[open]}</Unhurried>
      </Box>
    </>
  );
}
