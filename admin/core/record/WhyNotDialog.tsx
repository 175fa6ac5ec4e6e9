import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { useRegistration } from '../register-context.tsx';
import { MissingList } from '../show/Refusal.tsx';
import { refusalSentence, verbOf } from '../words/sentences.ts';
import type { AvailableAction } from './record-parts.ts';

/** Why an event is not possible now, with everything that is missing. */
export function WhyNotDialog({ action, onClose }: { action: AvailableAction; onClose: () => void }) {
  const translate = useTranslate();
  const subject = useRegistration(useResourceContext() ?? '')?.subject ?? '';
  const code = action.reason ?? 'FORBIDDEN';
  // A guard that names itself adds nothing to its own sentence.
  const missing = action.missing.filter(item => item !== code);
  return (
    <Dialog open onClose={onClose} aria-labelledby="why-not">
      <DialogTitle id="why-not">
        {translate('record.not_now')} {verbOf(translate, subject, action.action)}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{refusalSentence(translate, code)}</DialogContentText>
        {missing.length > 0 && (
          <>
            <Typography variant="h3" sx={{ mt: 4 }}>
              {translate('record.missing')}
            </Typography>
            <MissingList missing={missing} />
          </>
        )}
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 3 }}>
          {translate('record.code', { code })}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('frame.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
