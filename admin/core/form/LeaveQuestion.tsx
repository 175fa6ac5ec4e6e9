import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

interface LeaveQuestionProps {
  open: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before what was typed is thrown away. */
export function LeaveQuestion({ open, onStay, onLeave }: LeaveQuestionProps) {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Dialog open={open} onClose={onStay} aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('form.unsaved')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('form.unsaved_about')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onLeave}>{translate('form.leave')}</Button>
        <Button variant="contained" onClick={onStay}>
          {translate('form.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
