import { Autocomplete, Box, Dialog, DialogContent, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useFound, type Found } from './found.ts';
import { takeKeyboard } from './take-keyboard.ts';

/** Finds a record that the viewer may read, or a page, and opens it; `begun` is what was typed before it was there. */
export function CommandPalette({ begun = '', onClose }: { begun?: string; onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(begun);
  const q = typed.trim();
  const { found, searching, error } = useFound(q);
  const go = (chosen: Found | null) => {
    if (!chosen) return;
    onClose();
    void navigate(chosen.to);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': translate('palette.label') } }}
      maxWidth="sm"
      fullWidth
    >
      <DialogContent sx={{ height: 420 }}>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 3 }}>
          {translate('palette.help')}
        </Typography>
        <Autocomplete
          open
          autoHighlight
          forcePopupIcon={false}
          options={found}
          filterOptions={options => options}
          getOptionKey={option => option.to}
          inputValue={typed}
          // As long as nothing is chosen the list would begin with an empty text.
          onInputChange={(_, text, reason) => reason !== 'reset' && setTyped(text)}
          onChange={(_, chosen) => go(chosen)}
          onClose={(_, reason) => reason === 'escape' && onClose()}
          loading={searching}
          loadingText={translate('frame.loading')}
          noOptionsText={error ? translate(error.message) : translate('palette.none', { q })}
          slotProps={{ popper: { disablePortal: true, placement: 'bottom' } }}
          renderOption={({ key, ...props }, option) => (
            <li key={key} {...props}>
              <Box sx={{ flexGrow: 1 }}>{option.label}</Box>
              <Box sx={{ typography: 'caption', color: 'text.secondary', pl: 4 }}>{option.kind}</Box>
            </li>
          )}
          renderInput={params => (
            <TextField {...params} inputRef={takeKeyboard} label={translate('palette.label')} />
          )}
        />
      </DialogContent>
    </Dialog>
  );
}
