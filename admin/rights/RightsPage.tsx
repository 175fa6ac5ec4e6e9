import {
  Box,
  MenuItem,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Tooltip,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RightsDocument, type RightsQuery } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useRegister } from '../core/register-context.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { choiceWord, fieldName, verbOf } from '../core/words/sentences.ts';
import { whenOf } from './when.ts';

type Right = RightsQuery['rights'][number];
const ROLES = ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'] as const;

/** Role × field and role × action of one kind of record, each with the rule that decides. */
export function RightsPage() {
  const translate = useTranslate();
  const { resources } = useRegister();
  const [subject, setSubject] = useState('ComplaintCase');
  const { data, error } = useQuery({
    queryKey: ['rights'],
    queryFn: async ({ signal }) => (await ask(RightsDocument, {}, signal)).data.rights,
  });
  const offered = resources.filter(r => data?.some(right => right.subject === r.subject));
  const resource = resources.find(r => r.subject === subject)?.name ?? '';
  const rights = data?.filter(right => right.subject === subject) ?? [];
  return (
    <>
      <PageHeading title={translate('pages.rights.title')} />
      <Typography sx={{ mb: 4, maxWidth: 720 }}>{translate('pages.rights.about')}</Typography>
      {error && <Refusal error={asApiError(error)} />}
      {!data && !error && <Skeleton variant="rectangular" height={400} />}
      {data && (
        <>
          <TextField
            select
            label={translate('pages.rights.what')}
            value={subject}
            onChange={e => setSubject(e.target.value)}
            sx={{ minWidth: 260, mb: 4 }}
          >
            {offered.map(r => (
              <MenuItem key={r.subject} value={r.subject}>
                {translate(`resources.${r.name}.name`, { smart_count: 2 })}
              </MenuItem>
            ))}
          </TextField>
          <Grid
            title={translate('pages.rights.does')}
            rights={rights.filter(r => r.field === null)}
            keyOf={r => r.action}
            nameOf={key => translate(`pages.rights.action.${key}`, { _: verbOf(translate, subject, key) })}
          />
          <Grid
            title={translate('pages.rights.field')}
            rights={rights.filter(r => r.field !== null)}
            keyOf={r => r.field!}
            nameOf={key => fieldName(translate, resource, key)}
          />
        </>
      )}
    </>
  );
}

interface GridProps {
  title: string;
  rights: readonly Right[];
  keyOf: (right: Right) => string;
  nameOf: (key: string) => string;
}

function Grid({ title, rights, keyOf, nameOf }: GridProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto', mb: 8 }} tabIndex={0} role="region" aria-label={title}>
      <Table size="small" sx={{ maxWidth: 1080 }}>
        <TableHead>
          <TableRow>
            <TableCell>{title}</TableCell>
            {ROLES.map(role => (
              <TableCell key={role}>{choiceWord(translate, 'Role', role)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...new Set(rights.map(keyOf))].map(key => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {nameOf(key)}
              </TableCell>
              {ROLES.map(role => (
                <TableCell key={role}>
                  <Mark right={rights.find(r => keyOf(r) === key && r.role === role)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Mark({ right }: { right: Right | undefined }) {
  const translate = useTranslate();
  if (!right)
    return (
      <Typography component="span" color="textSecondary" aria-label={translate('pages.rights.never')}>
        –
      </Typography>
    );
  const when = whenOf(translate, right.conditions);
  const words = when === null ? translate('pages.rights.always') : translate('pages.rights.some', { when });
  return (
    <Tooltip title={words} describeChild>
      <Box component="span" tabIndex={0} role="img" aria-label={words}>
        {when === null ? '✓' : '•'}
      </Box>
    </Tooltip>
  );
}
