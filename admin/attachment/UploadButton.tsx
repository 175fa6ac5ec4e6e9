import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Refusal } from '../core/show/Refusal.tsx';
import { visuallyHidden } from '../core/show/visually-hidden.ts';
import { useUpload, type Sending } from './useUpload.ts';

const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.txt,.csv,.eml';

/** Adds a file to a record and shows how far it has got. */
export function UploadButton({ subject, id }: { subject: string; id: string }) {
  const translate = useTranslate();
  const help = useId();
  const input = useRef<HTMLInputElement>(null);
  const { sending, refusal, send, stop } = useUpload(subject, id);
  return (
    <Box sx={{ mb: 6, maxWidth: '44rem' }}>
      {refusal && <Refusal error={refusal} />}
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        tabIndex={-1}
        aria-hidden
        style={visuallyHidden}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after a refusal.
          target.value = '';
          if (file) void send(file);
        }}
      />
      <Button
        variant="contained"
        startIcon={<UploadFileOutlined />}
        disabled={sending !== null}
        aria-describedby={help}
        onClick={() => input.current?.click()}
      >
        {translate('pages.documents.add')}
      </Button>
      <Typography id={help} variant="caption" component="p" color="textSecondary" sx={{ mt: 1 }}>
        {translate('pages.documents.help')}
      </Typography>
      {sending && <Progress sending={sending} onStop={stop} />}
    </Box>
  );
}

function Progress({ sending: { name, percent }, onStop }: { sending: Sending; onStop: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 3 }}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {translate('pages.documents.sending', { name })}, {translate('pages.documents.sent', { percent })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={translate('pages.documents.sending', { name })}
        sx={{ my: 2 }}
      />
      <Button onClick={onStop}>{translate('pages.documents.cancel')}</Button>
    </Box>
  );
}
