import { Link } from '@mui/material';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReferralOneQuery } from '../../schema/generated/graphql.ts';
import { dayOf } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';

/** The liaison with the agency that referred, and the way to it (S5). */
export function Liaisons() {
  const translate = useTranslate();
  const record = useRecordContext<RaRecord & ReferralOneQuery['record']>();
  if (!record) return null;
  return (
    <Parts title="pages.referral.liaisons" empty="pages.referral.no_liaison">
      {record.liaisons.map(liaison => (
        <Part
          key={liaison.id}
          name={
            <Link component={RouterLink} to={`/agencyConsentLiaisons/${liaison.id}/show`}>
              {[liaison.reference, liaison.agency?.name].filter(Boolean).join(' · ')}
            </Link>
          }
          facts={[
            choiceWord(translate, 'LiaisonStatus', liaison.status),
            liaison.askedAt && dayOf(String(liaison.askedAt)),
            liaison.deadline && <DeadlineOf record={liaison} />,
          ]}
        />
      ))}
    </Parts>
  );
}
