import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Operation } from '../api.ts';
import { PartDialog } from './PartDialog.tsx';
import type { AvailableAction } from './record-parts.ts';
import { missingSentence, refusalSentence, verbOf } from '../words/sentences.ts';

/** How one event of a part is fired. */
export interface PartEvent {
  document: Operation<unknown, never>;
  form?: ReactNode;
}

interface PartActionsProps {
  part: { id: string; version: number; availableActions: AvailableAction[] | null };
  /** The part's entity, for the words. */
  subject: string;
  events: Record<string, PartEvent>;
  /** What stands in the same row beside the events. */
  more?: ReactNode;
}

/** What can be done with a part of the record now; what cannot says why. */
export function PartActions({ part, subject, events, more }: PartActionsProps) {
  const translate = useTranslate();
  const offered = (part.availableActions ?? []).filter(({ action }) => events[action]);
  if (offered.length === 0 && !more) return null;
  return (
    <Box data-print="no" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, mt: 2 }}>
      {offered.map(({ action, enabled, reason, missing }) => {
        const { document, form } = events[action]!;
        const verb = verbOf(translate, subject, action);
        if (enabled) {
          const variables = (input: object, requestId: string) => ({
            id: part.id,
            version: part.version,
            requestId,
            ...(form !== undefined && { input }),
          });
          const asked = form ?? <Typography>{translate(`actions.${subject}.${action}.will`)}</Typography>;
          return (
            <PartDialog
              key={action}
              label={verb}
              verb={verb}
              document={document}
              variables={variables}
              form={asked}
            />
          );
        }
        const why = [
          refusalSentence(translate, reason ?? 'FORBIDDEN'),
          ...missing.filter(code => code !== reason).map(code => missingSentence(translate, code)),
        ];
        return (
          <Typography key={action} color="textSecondary" sx={{ maxWidth: '36rem' }}>
            {verb}: {why.join(' ')}
          </Typography>
        );
      })}
      {more}
    </Box>
  );
}
