import { screen } from '@testing-library/react';
import { CreatePage } from '../../admin/core/form/CreatePage.tsx';
import { NarrativeEntry, TextEntry } from '../../admin/core/form/TextEntry.tsx';
import { Detail, Details } from '../../admin/core/show/Details.tsx';
import { serve, show, VIEWER } from './panel.tsx';
import { description } from './seen.ts';

function form() {
  return show(
    <CreatePage>
      <TextEntry source="name" />
      <TextEntry source="contactName" needed />
      <NarrativeEntry source="address" />
      <NarrativeEntry source="notes" />
    </CreatePage>,
  );
}

const FREE_TEXT = 'Write only what is needed here, and nothing about anybody else.';

function collected(items: Partial<typeof VIEWER.collected>) {
  const viewer = { ...VIEWER, collected: { withheld: [], sparing: [], freeText: [], ...items } };
  return serve({ CurrentViewer: { viewer } });
}

test('S21: a form shows nothing of an item that is not collected, and asks the server once for all of them', async () => {
  const sent = collected({ withheld: ['Organisation.contactName'] as never });
  form();
  await screen.findByLabelText(/^Name/);
  expect(screen.queryByLabelText(/^Contact/)).toBeNull();
  expect(sent.filter(({ operation }) => operation === 'CurrentViewer')).toHaveLength(1);
});

test('S21: an item that is asked only where it is needed says so', async () => {
  collected({ sparing: ['Organisation.contactName'] as never });
  form();
  expect(description(await screen.findByLabelText(/^Contact/))).toContain(
    'Ask only where it is needed for this person.',
  );
});

test('S21: of the free texts of a form about people one warns its writer, and none of a form about something else', async () => {
  collected({ freeText: ['Organisation'] as never });
  const { unmount } = form();
  await screen.findByLabelText(/^Notes/);
  expect(screen.getAllByText(FREE_TEXT)).toHaveLength(1);
  unmount();
  collected({});
  form();
  await screen.findByLabelText(/^Notes/);
  expect(screen.queryByText(FREE_TEXT)).toBeNull();
});

test('S21: what is held of an item that is not collected any more stays readable, with a word about it', async () => {
  collected({ withheld: ['Organisation.contactName', 'Organisation.notes'] as never });
  show(
    <Details title="Contact">
      <Detail source="contactName" />
      <Detail source="notes" />
    </Details>,
    { record: { id: 'o1', contactName: 'Ivo', notes: null } },
  );
  await screen.findByText('Ivo');
  expect(await screen.findAllByText('Not collected any more; kept where it is held.')).toHaveLength(1);
});
