import { Alert, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { choiceWord } from '../core/words/sentences.ts';
import { useAgreement, type Agreement } from './agreement.ts';

/** The agreement that this one amends, and those that amend it: the old one runs until the new one is active (M16). */
export function Versions() {
  const translate = useTranslate();
  const { supersedes, amendments } = useAgreement();
  if (!supersedes && amendments.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 4 }}>
      {supersedes && (
        <div>
          {translate('pages.agreement.amends')} <Version agreement={supersedes} />
        </div>
      )}
      {amendments.map(amendment => (
        <div key={amendment.id}>
          {translate('pages.agreement.amended')} <Version agreement={amendment} />
        </div>
      ))}
    </Alert>
  );
}

function Version({
  agreement: { id, reference, title, status },
}: {
  agreement: Agreement['amendments'][number];
}) {
  const translate = useTranslate();
  return (
    <>
      <Link component={RouterLink} to={`/sharingAgreements/${id}/show`}>
        {reference} {title}
      </Link>{' '}
      ({choiceWord(translate, 'AgreementStatus', status)})
    </>
  );
}
