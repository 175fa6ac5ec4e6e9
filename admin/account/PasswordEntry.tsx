import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import {
  FormControl,
  FormHelperText,
  IconButton,
  InputAdornment,
  InputLabel,
  OutlinedInput,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface PasswordEntryProps {
  name: string;
  label: string;
  help?: string;
  error?: string;
  autoComplete: 'new-password' | 'current-password';
}

/** A password that can be looked at while it is typed, so that it need not be typed twice (WCAG 2.2 3.3.8). */
export function PasswordEntry({ name, label, help, error, autoComplete }: PasswordEntryProps) {
  const translate = useTranslate();
  const id = useId();
  const [shown, setShown] = useState(false);
  const notes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <FormControl fullWidth error={Boolean(error)}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      {help && (
        <FormHelperText error={false} id={`${id}-help`} sx={{ mt: 0, mb: 1 }}>
          {help}
        </FormHelperText>
      )}
      <OutlinedInput
        id={id}
        name={name}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        required
        inputProps={{ 'aria-describedby': notes || undefined, maxLength: 200, spellCheck: false }}
        endAdornment={
          <InputAdornment position="end">
            <IconButton
              edge="end"
              aria-label={`${translate('pages.password.show')}: ${label}`}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
            </IconButton>
          </InputAdornment>
        }
      />
      {error && (
        <FormHelperText id={`${id}-error`} error role="alert">
          {error}
        </FormHelperText>
      )}
    </FormControl>
  );
}
