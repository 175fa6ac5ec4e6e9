import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import type { Values } from '../input-values.ts';
import { fieldName } from '../words/sentences.ts';
import { StaleField } from './StaleField.tsx';
import { changedByThem, compared, disputed, merged, type Side } from './stale-fields.ts';
import type { Stale } from './useSaving.ts';

interface StaleDialogProps {
  stale: Stale;
  onSave: (values: Values) => Promise<unknown>;
  /** Back to the form, which still holds everything that was typed. */
  onClose: () => void;
}

/** Two people changed one record: both versions side by side, and a choice for each field. */
export function StaleDialog({ stale, onSave, onClose }: StaleDialogProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const fields = disputed(stale);
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(fields.map(source => [source, 'mine'])),
  );
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await onSave(merged(stale, sides));
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="stale" maxWidth="md" fullWidth>
      <DialogTitle id="stale">{translate('stale.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 4 }}>{translate('stale.about')}</DialogContentText>
        {fields.map(source => (
          <StaleField
            key={source}
            source={source}
            stale={stale}
            side={sides[source] ?? 'mine'}
            onChoose={side => setSides(before => ({ ...before, [source]: side }))}
          />
        ))}
        {changedByThem(stale).map(source => (
          <DialogContentText key={source}>
            {translate('stale.theirs_only', {
              field: fieldName(translate, resource, source),
              from: compared(stale.base[source]) ?? translate('stale.nothing'),
              to: compared(stale.theirs[source]) ?? translate('stale.nothing'),
            })}
          </DialogContentText>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('stale.back')}</Button>
        <Button variant="contained" loading={busy} onClick={() => void save()}>
          {translate('stale.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
