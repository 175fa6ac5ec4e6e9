import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { AddNoteDocument, NoteListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';

/** A record's notes and the way to add one; what is sent again after a lost connection is added once. */
export function useNotes(subject: string, id: string) {
  const queries = useQueryClient();
  const requestId = useRef(crypto.randomUUID());
  const notes = useQuery({
    queryKey: ['notes', subject, id],
    queryFn: async ({ signal }) => (await ask(NoteListDocument, { subject, id }, signal)).data.list,
  });
  const adding = useMutation({
    mutationFn: (text: string) =>
      ask(AddNoteDocument, { subject, id, input: { text }, requestId: requestId.current }),
    onSuccess: async () => {
      requestId.current = crypto.randomUUID();
      await queries.invalidateQueries({ queryKey: ['notes', subject, id] });
      await queries.invalidateQueries({ queryKey: ['timeline', subject, id] });
    },
  });
  return { notes, adding };
}
