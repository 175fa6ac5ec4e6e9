import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisation } from '../../admin/organisation/index.ts';
import { OrganisationList } from '../../admin/organisation/OrganisationList.tsx';
import { savedViewWords } from '../../admin/saved-view/words.ts';
import { sharingAgreement } from '../../admin/sharing-agreement/index.ts';
import { SharingAgreementList } from '../../admin/sharing-agreement/SharingAgreementList.tsx';
import { serve, show, VIEWER, type Answers, type Sent } from './panel.tsx';

const ROW = { id: 'o1', name: 'Harbour', kind: 'MEMBER', country: 'GB', reference: 'ORG-2026-0001' };
const ROWS = { list: { items: [ROW], total: 1, hasNextPage: false } };

const MEMBERS = {
  filter: { kind: { in: ['MEMBER'] } },
  sort: { field: 'country', order: 'DESC' },
  columns: ['name', 'kind'],
  perPage: 50,
};

function kept(name: string, query: object, isDefault = false) {
  return {
    id: name,
    version: 1,
    list: 'organisations',
    name,
    query: JSON.stringify(query),
    isDefault,
    removed: false,
  };
}

function views(...items: object[]) {
  return { list: { items, total: items.length, hasNextPage: false } };
}

/** Opens the register of organisations. */
function open(answers: Answers, path = '/organisations') {
  const sent = serve({ OrganisationList: ROWS, ...answers });
  return { sent, ...show(<OrganisationList />, { path, words: [savedViewWords] }) };
}

const asked = (sent: Sent[], operation: string) =>
  sent.filter(one => one.operation === operation).map(({ variables }) => variables);

async function openMenu(name: RegExp | string = 'Views') {
  const button = await screen.findByRole('button', { name });
  await screen.findByText('Harbour');
  act(() => button.focus());
  await userEvent.keyboard('{Enter}');
  return screen.findByRole('menu');
}

/** Names of the fields on a card: all but the first column, which is its title. */
const fields = () => screen.getAllByRole('term').map(term => term.textContent);

test('a view is chosen by keyboard and sets filters, sort, columns and rows a page in one step', async () => {
  const { sent, router } = open({ SavedViewList: views(kept('Members', MEMBERS)) });
  const menu = await openMenu();
  expect(within(menu).queryAllByRole('menuitemradio', { name: 'Standard', checked: true })).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('button', { name: 'Views: Members' });
  await waitFor(() => expect(asked(sent, 'OrganisationList')).toHaveLength(2));
  expect(asked(sent, 'OrganisationList')[1]).toMatchObject({
    filter: MEMBERS.filter,
    sort: [MEMBERS.sort],
    perPage: 50,
    page: 1,
  });
  expect(fields()).toEqual(['What it is to us']);
  expect(new URLSearchParams(router.state.location.search).get('filter')).toBe(
    JSON.stringify(MEMBERS.filter),
  );
  await openMenu('Views: Members');
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Standard' }));
  await waitFor(() =>
    expect(asked(sent, 'OrganisationList').at(-1)).toMatchObject({ filter: {}, perPage: 25 }),
  );
  expect(fields()).toHaveLength(5);
});

test('a list opens with the viewer’s own view of it and asks for nothing else first', async () => {
  const { sent } = open({ SavedViewList: views(kept('Members', MEMBERS, true), kept('All', {})) });
  await screen.findByRole('button', { name: 'Views: Members' });
  await screen.findByText('Harbour');
  expect(asked(sent, 'OrganisationList')).toMatchObject([{ filter: MEMBERS.filter, perPage: 50 }]);
});

test('an address that says what it wants is stronger than the view that the list opens with', async () => {
  const filter = encodeURIComponent(JSON.stringify({ country: { in: ['GB'] } }));
  const { sent } = open(
    { SavedViewList: views(kept('Members', MEMBERS, true)) },
    `/organisations?filter=${filter}`,
  );
  await screen.findByText('Harbour');
  expect(asked(sent, 'OrganisationList')).toMatchObject([{ filter: { country: { in: ['GB'] } } }]);
});

test('what is shown is saved under a name, and a taken name is told beside the field', async () => {
  const refused = {
    code: 'INVALID_INPUT',
    fields: { name: 'is already the name of another view of this list' },
  };
  const { sent } = open({
    SavedViewCreate: [refused, { record: kept('Members two', {}) }],
    SavedViewList: [views(), views(kept('Members two', { filter: {} }))],
  });
  const menu = await openMenu();
  expect(within(menu).queryAllByText('You have saved no view of this list yet.')).toHaveLength(1);
  await userEvent.click(within(menu).getByRole('menuitem', { name: /^Save this view/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Save this view' }));
  const name = dialog.getByRole('textbox', { name: /^Name/ });
  await userEvent.type(name, 'Members{Enter}');
  expect((await dialog.findAllByText('Name is already the name of another view of this list')).length).toBe(
    2,
  );
  await userEvent.type(name, ' two');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Open this list with it' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save view' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [first, second] = asked(sent, 'SavedViewCreate') as {
    input: Record<string, unknown>;
    requestId: string;
  }[];
  expect(second!.input).toMatchObject({ list: 'organisations', name: 'Members two', isDefault: true });
  expect(JSON.parse(String(second!.input.query))).toMatchObject({ filter: {}, perPage: 25 });
  expect(second!.requestId).toBe(first!.requestId);
});

test('a view is applied without the fields that the person may no longer read', async () => {
  const rules = [['read', 'Organisation', 0, 0, 'id,version,name,reference,kind']];
  const old = {
    filter: { kind: { in: ['MEMBER', 'GONE'] }, icoExpiresOn: { gte: '2026-01-01' }, gone: { eq: 1 } },
    sort: { field: 'icoExpiresOn', order: 'DESC' },
    columns: ['name', 'kind', 'contactName', 'gone'],
    perPage: 7_000,
  };
  const { sent } = open({
    CurrentViewer: { viewer: { ...VIEWER, rules } },
    SavedViewList: views(kept('Old', old, true)),
  });
  await screen.findByRole('button', { name: 'Views: Old' });
  await screen.findByText('Harbour');
  expect(asked(sent, 'OrganisationList')).toEqual([
    { filter: { kind: { in: ['MEMBER'] } }, sort: [{ field: 'name', order: 'ASC' }], page: 1, perPage: 25 },
  ]);
  expect(fields()).toEqual(['What it is to us']);
});

test('nobody is offered to filter by what she may not read, linked records included', async () => {
  const rules = [
    ['read', 'SharingAgreement', 0, 0, 'id,version,reference,title,status,organisation'],
    ['read', 'SharingAgreement', { submittedBy: 'u1' }],
  ];
  const filtersFor = async (more: unknown[]) => {
    serve({
      CurrentViewer: { viewer: { ...VIEWER, rules: [...rules, ...more] } },
      SharingAgreementList: views(),
      OrganisationList: ROWS,
    });
    const { unmount } = show(<SharingAgreementList />, {
      register: [sharingAgreement, organisation],
      resource: 'sharingAgreements',
      path: '/sharingAgreements',
      words: [savedViewWords],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Filter' }));
    const names = screen
      .getAllByRole('combobox')
      .map(entry => (entry as HTMLInputElement).labels![0]!.textContent);
    unmount();
    return names;
  };
  expect(await filtersFor([])).not.toContain('Organisation');
  expect(await filtersFor([['read', 'Organisation']])).toContain('Organisation');
});

test.each(['', 'null', '[]', '{"columns":1,"sort":2,"filter":"x"}', '{"filter":{"kind":null,"q":{}}}'])(
  'a view that holds %j shows the list as standard',
  async query => {
    const broken = { ...kept('Broken', {}, true), query };
    const { sent } = open({ SavedViewList: views(broken) });
    await screen.findByText('Harbour');
    expect(asked(sent, 'OrganisationList')).toMatchObject([{ filter: {}, perPage: 25 }]);
    expect(fields()).toHaveLength(5);
  },
);

test('a removed view can be put back as it was, and the keyboard stays with it', async () => {
  const members = kept('Members', MEMBERS, true);
  const removed = { ...members, version: 2, removed: true, isDefault: false };
  const { sent } = open({
    SavedViewList: [views(members), views()],
    SavedViewUpdate: [{ record: removed }, { record: { ...members, version: 3 } }],
  });
  await openMenu('Views: Members');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Change your views …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Your views of organisations' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Remove: Members' }));
  const undo = await dialog.findByRole('button', { name: 'Put it back: Members' });
  expect(document.activeElement).toBe(undo);
  await userEvent.click(undo);
  await waitFor(() => expect(asked(sent, 'SavedViewUpdate')).toHaveLength(2));
  expect(asked(sent, 'SavedViewUpdate')).toEqual([
    { id: 'Members', version: 1, input: { removed: true } },
    { id: 'Members', version: 2, input: { removed: false, isDefault: true } },
  ]);
});

test('a list is there although the views could not be loaded, and says so in their menu', async () => {
  const { sent } = open({
    SavedViewList: [{ code: 'INTERNAL' }, { code: 'INTERNAL' }, views(kept('Members', MEMBERS))],
  });
  const menu = within(await openMenu());
  await userEvent.click(menu.getByRole('menuitem', { name: /could not be loaded/ }));
  await waitFor(() => expect(asked(sent, 'SavedViewList')).toHaveLength(2));
  await userEvent.click(menu.getByRole('menuitem', { name: /could not be loaded/ }));
  await screen.findByRole('menuitemradio', { name: 'Members' });
  expect(asked(sent, 'OrganisationList')).toHaveLength(1);
});
