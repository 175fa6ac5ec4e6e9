import { pagesAt, PAGES, RESOURCES } from '../../admin/resources.ts';

const clients = RESOURCES.find(({ name }) => name === 'clients')!;

test.each([
  ['/clients', clients.list],
  ['/clients/create', clients.create],
  ['/clients/2f1c/show', clients.show],
  ['/clients/2f1c/show/consent', clients.show],
  ['/clients/2f1c', clients.edit],
  ['/promises', PAGES.find(({ path }) => path === '/promises')!.element],
  ['/report/R07', PAGES.find(({ path }) => path === '/report/R07')!.element],
  ['/welcome/a-token', PAGES.find(({ path }) => path.startsWith('/welcome'))!.element],
])('the page at %s is fetched with the panel', (address, page) => {
  expect(pagesAt(address)).toEqual([page]);
});

test('nothing is fetched where nothing stands, nor for the day, which has come with the panel', () => {
  expect(pagesAt('/')).toEqual([]);
  expect(pagesAt('/nowhere')).toEqual([]);
  expect(pagesAt('/constructor')).toEqual([]);
});
