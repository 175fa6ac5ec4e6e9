import { Box, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { RetentionRunItemListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { Pages } from '../core/list/Pages.tsx';
import { Parts } from '../core/record/Part.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { ItemRow } from './ItemRow.tsx';
import { BLOCKS } from './values.ts';

/** A page of items. */
const PER_PAGE = 25;

const SHOWN = ['all', 'only_blocked'] as const;
type Shown = (typeof SHOWN)[number];

/** What the run lists, item by item: what an item is of, since when, and what becomes of it. */
export function ItemsTab() {
  const translate = useTranslate();
  const { id, version, status } = useRecordContext()!;
  const mayDecide = useViewer()?.ability.can('update', 'RetentionRunItem') === true && status === 'IN_REVIEW';
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState<Shown>('all');
  const { data } = useQuery({
    queryKey: ['disposalItems', id, version, page, shown],
    queryFn: async ({ signal }) => {
      const blockedBy = shown === 'all' ? undefined : { in: [...BLOCKS] };
      const filter = { run: { eq: String(id) }, blockedBy };
      return (await ask(RetentionRunItemListDocument, { filter, page, perPage: PER_PAGE }, signal)).data.list;
    },
  });
  return (
    <Box component="section" sx={{ maxWidth: '72rem' }}>
      <TextField
        select
        size="small"
        label={translate('pages.disposal.show')}
        value={shown}
        onChange={event => {
          setShown(event.target.value as Shown);
          setPage(1);
        }}
        sx={{ mb: 4, minWidth: '16rem' }}
      >
        {SHOWN.map(each => (
          <MenuItem key={each} value={each}>
            {translate(`pages.disposal.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {data && (
        <Parts title="pages.disposal.items" empty="pages.disposal.no_items">
          {data.items.map(item => (
            <ItemRow key={item.id} item={item} mayDecide={mayDecide} />
          ))}
        </Parts>
      )}
      {data && <Pages page={page} hasNextPage={data.hasNextPage} onTurn={setPage} />}
    </Box>
  );
}
