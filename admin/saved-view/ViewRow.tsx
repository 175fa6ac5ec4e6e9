import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { sameView, viewText, type ListView } from '../core/list/list-view.ts';
import type { OfferedView, ViewedList } from './list-views.ts';
import { NameDialog } from './NameDialog.tsx';
import { useKeeping } from './useKeeping.ts';
import { ViewSummary } from './ViewSummary.tsx';

interface ViewRowProps {
  offer: OfferedView;
  shown: ListView;
  list: ViewedList;
  /** Does something and tells if it was refused. */
  onAttempt: (act: () => Promise<void>) => Promise<void>;
  onRemove: () => Promise<void>;
}

/** One view and what can be done with it. */
export function ViewRow({ offer: { kept, view }, shown, list, onAttempt, onRemove }: ViewRowProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { change } = useKeeping();
  const [naming, setNaming] = useState(false);
  const { name, isDefault } = kept;
  const say = (key: string, named = name) => translate(`pages.views.${key}`, { name: named });
  const replace = async () => {
    await change(kept, { query: viewText(shown) });
    notify(say('replaced'), { type: 'success' });
  };
  const open = async () => void (await change(kept, { isDefault: !isDefault }));
  return (
    <>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {name}
        {isDefault && (
          <Typography component="span" variant="caption" color="textSecondary">
            {` · ${say('opens')}`}
          </Typography>
        )}
      </Typography>
      <ViewSummary view={view} askable={list.askable} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2, mt: 1 }}>
        <Act verb={say('rename')} of={name} onAct={() => Promise.resolve(setNaming(true))} />
        <Act verb={say(isDefault ? 'undefault' : 'default')} of={name} onAct={() => onAttempt(open)} />
        {!sameView(view, shown) && <Act verb={say('replace')} of={name} onAct={() => onAttempt(replace)} />}
        <Act verb={say('remove')} of={name} onAct={onRemove} />
      </Box>
      {naming && (
        <NameDialog
          title={say('rename_title')}
          verb={say('rename_verb')}
          defaultValues={{ name, isDefault }}
          onClose={() => setNaming(false)}
          onSave={async named => {
            await change(kept, { name: named.name });
            notify(say('renamed', named.name), { type: 'success' });
          }}
        />
      )}
    </>
  );
}

function Act({ verb, of, onAct }: { verb: string; of: string; onAct: () => Promise<void> }) {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    await onAct();
    setBusy(false);
  };
  return (
    <Button
      size="small"
      loading={busy}
      onClick={() => void act()}
      aria-label={translate('pages.views.of_one', { verb, name: of })}
      sx={{ px: 2 }}
    >
      {verb}
    </Button>
  );
}
