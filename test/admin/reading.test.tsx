import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SecureField } from '../../admin/core/access/SecureField.tsx';
import { day, instant, monthName } from '../../admin/core/day.ts';
import { fromLondon, toLondon } from '../../admin/core/form/london.ts';
import { DeadlineChip } from '../../admin/core/show/DeadlineChip.tsx';
import { asMail, asWeb } from '../../admin/core/show/shown.tsx';
import { OrganisationList } from '../../admin/organisation/OrganisationList.tsx';
import { serve, show } from './panel.tsx';

test('what the role hides says so, and what is empty does not look hidden', async () => {
  serve({});
  const record = { id: 'o1', contactEmail: null, notes: null, redacted: ['Organisation.contactEmail'] };
  show(
    <>
      <SecureField source="contactEmail" show={asMail} /> <SecureField source="notes" />
    </>,
    { record },
  );
  await screen.findByText('Hidden from your role');
  expect(screen.queryAllByText('Not recorded')).toHaveLength(1);
});

test('a web address that is a script is not made a link', async () => {
  serve({});
  show(asWeb('javascript:alert(1)', { id: '1' }), {});
  await screen.findByText('javascript:alert(1)');
  expect(screen.queryByRole('link')).toBeNull();
});

test('a long e-mail address breaks before its @ and its dots, and is still copied whole', async () => {
  serve({});
  show(asMail('records.office@long-district.demo.test', { id: '1' }));
  const address = await screen.findByText('records.office@long-district.demo.test');
  expect(address.textContent).toBe('records.office@long-district.demo.test');
  expect(address.innerHTML).toBe('records<wbr>.office<wbr>@long-district<wbr>.demo<wbr>.test');
});

test('urgency has a word, not a colour alone', async () => {
  serve({});
  show(
    <DeadlineChip
      deadline={{ date: '2026-12-29', verb: 'acknowledge', urgency: 'AMBER', workingDaysLeft: 5 }}
    />,
  );
  expect((await screen.findByText(/Soon:/)).parentElement?.textContent).toContain(
    'Soon: Acknowledge by 29 Dec 2026, 5 working days left',
  );
});

test('a date is London’s, whatever the reader’s own clock', () => {
  expect(day('2026-09-01')).toBe('1 Sep 2026');
  expect(instant('2026-06-30T23:30:00Z')).toBe('1 Jul 2026 00:30');
});

test('every day of a leap year, and its month, read as the country writes them', () => {
  const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  for (let n = 0; n < 366; n++) {
    const date = new Date(Date.UTC(2028, 0, 1 + n));
    const civil = date.toISOString().slice(0, 10);
    const [number, month, year] = written.format(date).split(' ');
    expect(day(civil)).toBe(`${number} ${month!.slice(0, 3)} ${year}`);
    expect(monthName(civil)).toBe(`${month} ${year}`);
    expect(monthName(civil.slice(0, 7))).toBe(`${month} ${year}`);
  }
});

test.each(['2026-01-15T09:30', '2026-07-15T09:30', '2026-10-25T00:30', '2027-03-28T02:30'])(
  'London’s %s survives being sent and read again',
  local => expect(toLondon(fromLondon(local))).toBe(local),
);

test('a filter is a chip that can be removed by keyboard, and the list asks again', async () => {
  const row = { id: 'o1', name: 'Harbour', kind: 'MEMBER', country: 'GB', reference: 'ORG-2026-0001' };
  const sent = serve({ OrganisationList: { list: { items: [row], total: 1, hasNextPage: false } } });
  const filter = encodeURIComponent(JSON.stringify({ kind: { in: ['MEMBER'] } }));
  show(<OrganisationList />, { path: `/organisations?filter=${filter}` });
  const chip = await screen.findByRole('button', {
    name: 'Remove filter: What it is to us: Member organisation',
  });
  act(() => chip.focus());
  await userEvent.keyboard('{Enter}');
  const asked = () =>
    sent.filter(({ operation }) => operation === 'OrganisationList').map(({ variables }) => variables.filter);
  await waitFor(() => expect(asked()).toEqual([{ kind: { in: ['MEMBER'] } }, {}]));
  expect(screen.queryByRole('button', { name: /Remove filter/ })).toBeNull();
});
