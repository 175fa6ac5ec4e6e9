import { act, cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { fetched } from '../../admin/core/fetched.tsx';
import { PageBoundary } from '../../admin/core/layout/PageBoundary.tsx';

afterEach(cleanup);

const Page = ({ name }: { name: string }) => <h1>{name}</h1>;
const Waiting = ({ name }: { name: string }) => <output>{name} is on its way</output>;

test('a page that has arrived is drawn at once, with nothing in its place before', async () => {
  const drawn: string[] = [];
  const Part = fetched<{ name: string }>(
    async () => Page,
    ({ name }) => {
      drawn.push(name);
      return null;
    },
  );
  await Part.fetch();
  render(<Part name="Clients" />);
  expect(screen.getByRole('heading').textContent).toBe('Clients');
  expect(drawn).toEqual([]);
});

test('what keeps the place of a page is told what the page is, and goes when it comes', async () => {
  let arrive: (page: typeof Page) => void;
  const Part = fetched(() => new Promise<typeof Page>(resolve => (arrive = resolve)), Waiting);
  const { rerender } = render(<Part name="Clients" />);
  rerender(<Part name="Referrals" />);
  expect(screen.getByRole('status').textContent).toBe('Referrals is on its way');
  await act(async () => arrive(Page));
  expect(screen.getByRole('heading').textContent).toBe('Referrals');
  expect(screen.queryByRole('status')).toBeNull();
});

test('it is fetched once, however often it is drawn', async () => {
  let times = 0;
  const Part = fetched<{ name: string }>(async () => {
    times += 1;
    return Page;
  }, Waiting);
  for (const name of ['first', 'second']) {
    render(<Part name={name} />);
    await screen.findByRole('heading');
    cleanup();
  }
  expect(times).toBe(1);
});

test('one that cannot be fetched is told by the page’s boundary, and is asked for again by the next who wants it', async () => {
  let away = true;
  const Part = fetched<{ name: string }>(async () => {
    if (away) throw new Error('away');
    return Page;
  }, Waiting);
  const page = (
    <MemoryRouter>
      <PageBoundary>
        <Part name="Clients" />
      </PageBoundary>
    </MemoryRouter>
  );
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(page);
  expect((await screen.findByRole('button')).textContent).toBe('frame.reload');
  complaint.mockRestore();
  cleanup();
  away = false;
  render(page);
  expect((await screen.findByRole('heading')).textContent).toBe('Clients');
});
