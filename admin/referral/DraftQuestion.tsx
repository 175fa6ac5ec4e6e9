import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useDataProvider, useTranslate, type DataProvider } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { DropReferralDraftDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { instant } from '../core/day.ts';
import type { Values } from '../core/input-values.ts';
import type { Draft } from './KeptDraft.tsx';

interface DraftQuestionProps {
  draft: Draft;
  /** Whether she goes on with it. */
  onDecided: (goesOn: boolean) => void;
}

/** Whether to go on with what was begun; nothing else is typed before that is said. */
export function DraftQuestion({ draft, onDecided }: DraftQuestionProps) {
  const translate = useTranslate();
  const heading = useId();
  const provider = useDataProvider();
  const { setValue } = useFormContext();
  const goOn = useMutation({
    mutationFn: () => opened(provider, draft.content as Values),
    onSuccess: values => {
      for (const [field, value] of Object.entries(values)) setValue(field, value, { shouldDirty: true });
      onDecided(true);
    },
  });
  const drop = useMutation({
    mutationFn: () => ask(DropReferralDraftDocument, {}),
    onSuccess: () => onDecided(false),
  });
  return (
    <Dialog open aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('pages.referral.draft_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate('pages.referral.draft_about', { when: instant(String(draft.keptAt)) })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button loading={drop.isPending} onClick={() => drop.mutate()}>
          {translate('pages.referral.draft_drop')}
        </Button>
        <Button variant="contained" loading={goOn.isPending} onClick={() => goOn.mutate()}>
          {translate('pages.referral.draft_go_on')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The resources of the records that the form links to. */
const LINKED = {
  client: 'clients',
  referringOrganisation: 'organisations',
  webEnquiry: 'webEnquiries',
} as const;

/** A draft as the form holds it: linked records are read anew, and one that is out of sight by now is left out. */
async function opened(provider: DataProvider, content: Values): Promise<Values> {
  const values = { ...content };
  for (const [field, resource] of Object.entries(LINKED)) {
    if (!values[field]) continue;
    const { data } = await provider.getMany(resource, { ids: [values[field] as string] });
    values[field] = data[0] ?? null;
  }
  return values;
}
