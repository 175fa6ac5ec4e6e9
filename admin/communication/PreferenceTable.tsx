import {
  Box,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { RecordPreferencesDocument } from '../../schema/generated/graphql.ts';
import { CHANNELS } from '../client/values.ts';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { PreferenceCell } from './PreferenceCell.tsx';
import { useVerdicts } from './useVerdicts.ts';
import { CATEGORIES } from './values.ts';

interface PreferenceTableProps {
  client: string;
  mayWrite: boolean;
}

/** Every way by every matter: what the person said, and whether we may. Enter on a cell and Enter again change it (S47). */
export function PreferenceTable({ client, mayWrite }: PreferenceTableProps) {
  const translate = useTranslate();
  const title = useId();
  const verdicts = useVerdicts(client);
  if (!verdicts)
    return <Skeleton variant="rectangular" height={280} aria-label={translate('frame.loading')} />;
  return (
    <Box component="section" sx={{ mb: 8, maxWidth: '60rem' }}>
      <Typography variant="h2" id={title} sx={{ mb: 2 }}>
        {translate('pages.communication.preferences')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate('pages.communication.about')}</Typography>
      <TableContainer tabIndex={0} role="region" aria-labelledby={title}>
        <Table size="small" aria-labelledby={title}>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {translate('pages.communication.channel')}
              </TableCell>
              {CATEGORIES.map(category => (
                <TableCell key={category} component="th" scope="col">
                  {choiceWord(translate, 'CommunicationCategory', category)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {CHANNELS.map(channel => (
              <TableRow key={channel}>
                <TableCell component="th" scope="row">
                  {choiceWord(translate, 'Channel', channel)}
                </TableCell>
                {CATEGORIES.map(category => (
                  <TableCell key={category}>
                    <PreferenceCell
                      client={client}
                      mayWrite={mayWrite}
                      verdict={verdicts.find(one => one.channel === channel && one.category === category)!}
                    />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {mayWrite && (
        <Box sx={{ mt: 4 }}>
          <PartDialog
            label={translate('pages.communication.none')}
            verb={translate('pages.communication.none_verb')}
            document={RecordPreferencesDocument}
            variables={(_, requestId) => ({ client, preferences: [], requestId })}
            form={<Typography>{translate('pages.communication.none_will')}</Typography>}
          />
        </Box>
      )}
    </Box>
  );
}
