import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { asApiError, type ApiError } from '../core/api-error.ts';
import type { ListView } from '../core/list/list-view.ts';
import { Refusal } from '../core/show/Refusal.tsx';
import type { OfferedView, ViewedList } from './list-views.ts';
import { RemovedRow } from './RemovedRow.tsx';
import { useKeeping } from './useKeeping.ts';
import { ViewRow } from './ViewRow.tsx';

interface ViewsDialogProps {
  views: readonly OfferedView[];
  shown: ListView;
  list: ViewedList;
  onClose: () => void;
}

/** The viewer's views of a list: rename, replace, choose the one that opens it, remove and put back. */
export function ViewsDialog({ views, shown, list, onClose }: ViewsDialogProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const heading = useId();
  const { change } = useKeeping();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const [removed, setRemoved] = useState<readonly OfferedView[]>([]);
  const attempt = async (act: () => Promise<void>) => {
    setRefusal(null);
    await act().catch(thrown => setRefusal(asApiError(thrown)));
  };
  const remove = (offer: OfferedView) =>
    attempt(async () => {
      const { version } = await change(offer.kept, { removed: true });
      setRemoved([...removed, { ...offer, kept: { ...offer.kept, version } }]);
    });
  const putBack = ({ kept }: OfferedView) =>
    attempt(async () => {
      await change(kept, { removed: false, isDefault: kept.isDefault });
      setRemoved(removed.filter(offer => offer.kept.id !== kept.id));
    });
  const off = new Set(removed.map(({ kept }) => kept.id));
  const rows = [...views.filter(({ kept }) => !off.has(kept.id)), ...removed].sort((one, other) =>
    one.kept.name.localeCompare(other.kept.name, 'en'),
  );
  const name = translate(`resources.${resource}.name`, { smart_count: 2 }).toLowerCase();
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading}>{translate('pages.views.of', { list: name })}</DialogTitle>
      <DialogContent>
        {refusal && <Refusal error={refusal} />}
        {rows.length === 0 && <Typography>{translate('pages.views.none')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {rows.map(offer => (
            <Box
              component="li"
              key={offer.kept.id}
              sx={{ py: 3, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
            >
              {off.has(offer.kept.id) ? (
                <RemovedRow name={offer.kept.name} onPutBack={() => putBack(offer)} />
              ) : (
                <ViewRow
                  offer={offer}
                  shown={shown}
                  list={list}
                  onAttempt={attempt}
                  onRemove={() => remove(offer)}
                />
              )}
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('pages.views.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
