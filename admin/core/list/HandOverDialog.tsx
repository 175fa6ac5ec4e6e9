import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId } from 'react';
import { Form, RecordContextProvider, useNotify, useTranslate, type RaRecord } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { WritableContext } from '../access/field-access.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { LinkEntry } from '../form/LinkEntry.tsx';
import { HandedOver, HandingOver } from './HandedOver.tsx';
import { useHandOver } from './useHandOver.ts';

interface HandOverDialogProps {
  records: readonly RaRecord[];
  onClose: () => void;
}

// The new owner is asked for anew: no record must fill or reset it.
const NO_RECORD = {};

/** Asks who the new owner is, does it record by record, and says which were refused and why. */
export function HandOverDialog({ records, onClose }: HandOverDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const { handOver, progress, outcome } = useHandOver(records);
  const save = async ({ owner }: { owner?: RaRecord }) => {
    const { refused } = await handOver(owner!);
    if (refused.length > 0) return;
    notify(translate('hand_over.all', { smart_count: records.length }), { type: 'success' });
    onClose();
  };
  const running = progress !== null && outcome === null;
  return (
    <Dialog open onClose={running ? undefined : onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <RecordContextProvider value={NO_RECORD}>
        <WritableContext value="all">
          <Form
            record={NO_RECORD}
            onSubmit={save as never}
            shouldFocusError={false}
            disableInvalidFormNotification
            noValidate
          >
            <DialogTitle id={heading}>
              {translate('hand_over.title', { smart_count: records.length })}
            </DialogTitle>
            <DialogContent>
              {outcome ? (
                <HandedOver outcome={outcome} />
              ) : (
                <>
                  <ErrorSummary />
                  <DialogContentText sx={{ mb: 4 }}>{translate('hand_over.will')}</DialogContentText>
                  <Box>
                    <LinkEntry
                      source="owner"
                      label={translate('hand_over.owner')}
                      help=""
                      resource="users"
                      name="displayName"
                      needed
                    />
                  </Box>
                  {progress && <HandingOver progress={progress} total={records.length} />}
                </>
              )}
            </DialogContent>
            <Buttons finished={outcome !== null} onClose={onClose} />
          </Form>
        </WritableContext>
      </RecordContextProvider>
    </Dialog>
  );
}

function Buttons({ finished, onClose }: { finished: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const { formState, clearErrors } = useFormContext();
  if (finished) {
    return (
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('frame.close')}
        </Button>
      </DialogActions>
    );
  }
  return (
    <DialogActions>
      <Button onClick={onClose} disabled={formState.isSubmitting}>
        {translate('record.cancel')}
      </Button>
      <Button
        type="submit"
        variant="contained"
        loading={formState.isSubmitting}
        onClick={() => clearErrors()}
      >
        {translate('hand_over.verb')}
      </Button>
    </DialogActions>
  );
}
