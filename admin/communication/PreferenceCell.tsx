import { Button, Menu, MenuItem, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RecordPreferencesDocument } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { choiceWord, missingSentence, refusalSentence } from '../core/words/sentences.ts';
import type { Verdict } from './useVerdicts.ts';

interface PreferenceCellProps {
  client: string;
  verdict: Verdict;
  mayWrite: boolean;
}

/** What the person said of one way about one matter, and whether we may; the button offers the answers. */
export function PreferenceCell({ client, verdict, mayWrite }: PreferenceCellProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  const { channel, category, allowed, answer, reasons } = verdict;
  const said = translate(`pages.communication.${answer === null ? 'unsaid' : answer ? 'yes' : 'no'}`);
  const may = translate(`pages.communication.${allowed ? 'may' : 'may_not'}`);
  const place = `${choiceWord(translate, 'Channel', channel)}, ${choiceWord(translate, 'CommunicationCategory', category)}`;
  const why = reasons.map(reason => missingSentence(translate, reason)).join(' ');

  const record = async (answered: boolean) => {
    setAnchor(null);
    setBusy(true);
    const preferences = [{ channel, category, allowed: answered }];
    try {
      await ask(RecordPreferencesDocument, { client, preferences, requestId: crypto.randomUUID() });
      notify(translate('pages.communication.saved', { place }), { type: 'success' });
    } catch (thrown) {
      notify(refusalSentence(translate, asApiError(thrown).code), { type: 'error' });
    }
    await queries.invalidateQueries();
    setBusy(false);
  };
  // What changes something comes first, so that Enter twice is enough; of marketing the objection.
  const first = answer === null ? category !== 'MARKETING' : !answer;
  return (
    <>
      {mayWrite ? (
        <Button
          size="small"
          loading={busy}
          aria-haspopup="menu"
          aria-label={`${place}: ${said}`}
          aria-describedby={id}
          onClick={event => setAnchor(event.currentTarget)}
          sx={{ ml: -4, minWidth: '5rem', justifyContent: 'flex-start' }}
        >
          {said}
        </Button>
      ) : (
        <Typography component="span">{said}</Typography>
      )}
      <Typography
        id={id}
        variant="caption"
        component="div"
        title={why}
        color={allowed ? 'textSecondary' : 'error'}
      >
        {allowed ? '✓' : '✗'} {may}
      </Typography>
      {anchor && (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          {[first, !first].map(option => (
            <MenuItem key={String(option)} onClick={() => void record(option)}>
              {translate(
                `pages.communication.${option ? 'yes' : category === 'MARKETING' ? 'objects' : 'no'}`,
              )}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}
