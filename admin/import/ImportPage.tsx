import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { asApiError } from '../core/api-error.ts';
import { PageHeading } from '../core/layout/PageHeading.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { refusalSentence } from '../core/words/sentences.ts';
import { EarlierImports } from './EarlierImports.tsx';
import { RunPanel } from './RunPanel.tsx';
import { downloadTemplate, uploadImport } from './upload.ts';

/** What a file may hold, and of which subject its records are. */
const IMPORTABLE = [
  ['organisations', 'Organisation'],
  ['processorContracts', 'ProcessorContract'],
  ['sharingAgreements', 'SharingAgreement'],
  ['complaintCases', 'ComplaintCase'],
  ['clients', 'Client'],
  ['assignments', 'Assignment'],
  ['consentRecords', 'ConsentRecord'],
  ['referrals', 'Referral'],
] as const;

/** How a file of people's records is known again, and what it needs to be there before it. */
const HINTED: readonly string[] = ['clients', 'assignments', 'consentRecords', 'referrals'];

/** Brings a register or people's records in: choose, check, add. */
export function ImportPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const cache = useQueryClient();
  const [resource, setResource] = useState('organisations');
  const [run, setRun] = useState<string | null>(null);
  const [state, setState] = useState<{ checking: boolean; problem?: string }>({ checking: false });
  const offered = IMPORTABLE.filter(([, subject]) => viewer?.ability.can('import', subject));

  const check = async (file: File | undefined) => {
    if (!file) return;
    setRun(null);
    setState({ checking: true });
    try {
      setRun(await uploadImport(resource, file));
      setState({ checking: false });
    } catch (thrown) {
      const error = asApiError(thrown);
      const reason = error.fields.file
        ? `${file.name} ${error.fields.file}.`
        : refusalSentence(translate, error.code);
      setState({ checking: false, problem: reason });
    }
    void cache.invalidateQueries({ queryKey: ['importRuns'] });
  };

  return (
    <>
      <PageHeading title={translate('pages.import.title')} />
      <Typography sx={{ mb: 4, maxWidth: 640 }}>{translate('pages.import.about')}</Typography>
      <Box sx={{ display: 'grid', gap: 5, justifyItems: 'start', mb: 6 }}>
        <TextField
          select
          label={translate('pages.import.what')}
          value={resource}
          onChange={e => setResource(e.target.value)}
          helperText={HINTED.includes(resource) && translate(`pages.import.hint.${resource}`)}
          sx={{ minWidth: 260, maxWidth: 640 }}
        >
          {offered.map(([name]) => (
            <MenuItem key={name} value={name}>
              {translate(`resources.${name}.name`, { smart_count: 2 })}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" onClick={() => void downloadTemplate(resource)}>
          {translate('pages.import.template')}
        </Button>
        <Box>
          <Typography component="label" htmlFor="import-file" sx={{ display: 'block', fontWeight: 600 }}>
            {translate('pages.import.file')}
          </Typography>
          <Typography id="import-help" variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {translate('pages.import.file_help')}
          </Typography>
          <input
            id="import-file"
            type="file"
            accept=".csv,text/csv"
            aria-describedby="import-help"
            onChange={e => {
              void check(e.target.files?.[0]);
              // The same file, mended, may be chosen again.
              e.target.value = '';
            }}
          />
        </Box>
      </Box>
      <Box aria-live="polite">
        {state.checking && <Typography>{translate('pages.import.sending')}</Typography>}
        {state.problem && <Alert severity="error">{state.problem}</Alert>}
        {run && <RunPanel id={run} />}
      </Box>
      <EarlierImports onOpen={setRun} />
    </>
  );
}
