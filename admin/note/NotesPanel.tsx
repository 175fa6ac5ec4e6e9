import { Box, Skeleton, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { instant } from '../core/day.ts';
import { NotFollowed } from '../history/NotFollowed.tsx';
import { NoteForm } from './NoteForm.tsx';
import { useNotes } from './useNotes.ts';

/** The notes on a record, newest first, and where one more is written. */
export function NotesPanel({ subject, id }: { subject: string; id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { notes, adding } = useNotes(subject, id);
  if (notes.error) return <NotFollowed error={notes.error} />;
  if (notes.isPending)
    return <Skeleton variant="rectangular" height={240} aria-label={translate('frame.loading')} />;
  const add = async (text: string) => {
    await adding.mutateAsync(text);
    notify(translate('pages.notes.added'), { type: 'success' });
  };
  return (
    <>
      <NoteForm add={add} adding={adding.isPending} error={adding.error} />
      {notes.data.length === 0 && (
        <Typography color="textSecondary">{translate('pages.notes.none')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '44rem' }}>
        {notes.data.map(note => (
          <Box component="li" key={note.id} sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="caption" color="textSecondary">
              {note.author?.displayName} ·{' '}
              <time dateTime={note.createdAt ?? ''}>{instant(note.createdAt ?? '')}</time>
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
