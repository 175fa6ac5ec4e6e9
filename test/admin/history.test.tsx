import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentsTab } from '../../admin/attachment/DocumentsTab.tsx';
import { HistoryTab } from '../../admin/history/HistoryTab.tsx';
import { NotesPanel } from '../../admin/note/NotesPanel.tsx';
import { attachmentWords } from '../../admin/attachment/words.ts';
import { historyWords } from '../../admin/history/words.ts';
import { noteWords } from '../../admin/note/words.ts';
import { serve, show } from './panel.tsx';
import { valueOf } from './seen.ts';

const words = [historyWords, noteWords, attachmentWords];
const on = { subject: 'Organisation', id: 'o1' };
const base = {
  at: '2026-11-12T14:03:00Z',
  actorName: 'Delphine Marchbanks',
  request: 'r1',
  recordId: 'o1',
  fields: [],
};

test('the diary tells an act once, with the fields that changed in words', async () => {
  serve({
    Timeline: {
      timeline: {
        hasNextPage: false,
        items: [
          {
            ...base,
            id: '3',
            event: 'update',
            operation: 'INSERT',
            subject: 'ContractClause',
            changes: [{ field: 'evidence', kind: 'text', of: null, from: null, to: 'Schedule 4' }],
          },
          {
            ...base,
            id: '2',
            event: 'update',
            operation: 'UPDATE',
            subject: 'Organisation',
            changes: [
              { field: 'kind', kind: 'choice', of: 'OrganisationKind', from: 'PROCESSOR', to: 'MEMBER' },
              { field: 'icoExpiresOn', kind: 'day', of: null, from: '2026-12-29', to: null },
            ],
          },
        ],
      },
    },
  });
  show(<HistoryTab {...on} />, { words });
  expect(await screen.findAllByText('Changed')).toHaveLength(1);
  await userEvent.click(screen.getByText('Show 3 changes'));
  expect(screen.getByText('What it is to us from Processor to Member organisation')).toBeDefined();
  expect(screen.getByText('Registration ends emptied, was 29 Dec 2026')).toBeDefined();
  expect(screen.getByText('Evidence set to Schedule 4')).toBeDefined();
  expect(screen.getByText(/Delphine Marchbanks/).textContent).toContain('12 Nov 2026 14:03');
});

test('a note that is refused stays in the form, and is sent once however often it is tried', async () => {
  const note = {
    id: 'n1',
    version: 1,
    text: 'Rang back.',
    createdAt: base.at,
    author: { id: 'u1', displayName: 'Imogen Thackeray' },
  };
  const sent = serve({ NoteList: { list: [] }, AddNote: [{ code: 'INTERNAL' }, { record: note }] });
  show(<NotesPanel {...on} />, { words });
  const entry = await screen.findByLabelText('New note');
  await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
  expect(screen.getByText('Write the note first.')).toBeDefined();
  await userEvent.type(entry, 'Rang back.');
  await userEvent.click(screen.getByRole('button', { name: 'Add note' }));
  expect(await screen.findByText(/Something went wrong on our side/)).toBeDefined();
  expect(valueOf(entry)).toBe('Rang back.');
  await userEvent.type(entry, '{Control>}{Enter}{/Control}');
  expect(await screen.findByDisplayValue('')).toBe(entry);
  const tries = sent.filter(({ operation }) => operation === 'AddNote').map(({ variables }) => variables);
  expect(tries).toEqual([
    { ...on, input: { text: 'Rang back.' }, requestId: expect.any(String) },
    { ...on, input: { text: 'Rang back.' }, requestId: tries[0]!.requestId },
  ]);
});

test('files are listed to download, and what a viewer may not follow says so', async () => {
  const file = {
    id: 'f1',
    fileName: 'contract.pdf',
    mediaType: 'application/pdf',
    bytes: 1_234_567,
    path: '/files/f1',
    createdAt: base.at,
    addedBy: null,
  };
  serve({ AttachmentList: [{ list: [file] }, { code: 'NOT_FOUND' }] });
  const { unmount } = show(<DocumentsTab {...on} />, { words });
  expect((await screen.findByRole('link', { name: 'Download contract.pdf' })).getAttribute('href')).toBe(
    '/files/f1',
  );
  expect(screen.getByText('1.2 MB')).toBeDefined();
  unmount();
  show(<DocumentsTab {...on} />, { words });
  expect(await screen.findByText(/open only to those who work on it/)).toBeDefined();
});
