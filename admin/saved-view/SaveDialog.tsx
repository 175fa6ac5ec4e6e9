import { Box, Typography } from '@mui/material';
import { useRef } from 'react';
import { ResourceContextProvider, useNotify, useResourceContext, useTranslate } from 'react-admin';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { viewText, type ListView } from '../core/list/list-view.ts';
import type { Askable } from '../core/list/askable.ts';
import { NameDialog } from './NameDialog.tsx';
import { useKeeping } from './useKeeping.ts';
import { ViewSummary } from './ViewSummary.tsx';

interface SaveDialogProps {
  view: ListView;
  askable: Askable;
  onClose: () => void;
}

/** Saves what is shown under a name. */
export function SaveDialog({ view, askable, onClose }: SaveDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const list = useResourceContext() ?? '';
  const { keep } = useKeeping();
  // One dialogue saves one view, however often its button is pressed.
  const requestId = useRef(crypto.randomUUID());
  return (
    <NameDialog
      title={translate('pages.views.save_title')}
      verb={translate('pages.views.save_verb')}
      defaultValues={{ name: '', isDefault: false }}
      onClose={onClose}
      onSave={async ({ name, isDefault }) => {
        await keep({ list, name, isDefault, query: viewText(view) }, requestId.current);
        notify(translate('pages.views.saved', { name }), { type: 'success' });
      }}
    >
      <FlagEntry source="isDefault" />
      <Box>
        <Typography variant="h3" component="h3">
          {translate('pages.views.keeps')}
        </Typography>
        <ResourceContextProvider value={list}>
          <ViewSummary view={view} askable={askable} whole />
        </ResourceContextProvider>
      </Box>
    </NameDialog>
  );
}
