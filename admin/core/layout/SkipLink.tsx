import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';

/** First stop of the Tab key: past the menu (WCAG 2.4.1). */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href="#content"
      onClick={event => {
        // Following the fragment would change the router's address.
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
      sx={{
        position: 'absolute',
        left: -9999,
        zIndex: 'tooltip',
        bgcolor: 'background.paper',
        p: 2,
        '&:focus': { left: 8, top: 8 },
      }}
    >
      {translate('frame.skip')}
    </Link>
  );
}
