import { randomUUID } from 'node:crypto';
import { OutboxMailListDocument } from '../schema/generated/graphql.ts';
import { Letter, LetterTemplate } from '../server/letter/letter.entity.ts';
import { queueLetter } from '../server/letter/queue.ts';
import { tasksOf } from '../server/jobs/tasks.ts';
import { maskedAddress } from '../server/outbox/masked-address.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { asSystem } from '../server/system.ts';
import { openPostOffice, type PostOffice } from './support/post-office.ts';
import { startWorld, type World } from './support/world.ts';

let office: PostOffice;
let world: World;
beforeAll(async () => {
  office = await openPostOffice();
  world = await startWorld({ now: '2026-12-01T10:00:00Z', env: { SMTP_URL: office.url } });
});
afterAll(async () => {
  await world.close();
  await office.close();
});
beforeEach(() => {
  office.refusing = false;
  office.received.length = 0;
});

async function queued(): Promise<OutboxMail> {
  const { app } = world.serving;
  const letter = await asSystem(app, 'test', em =>
    queueLetter(app, em, {
      template: LetterTemplate.L02,
      subject: 'ComplaintCase',
      recordId: randomUUID(),
      to: { name: 'Ada Example', email: 'ada@example.test' },
      data: {
        reference: 'K7QX-M2PA',
        receivedOn: '2026-11-02',
        done: ['We rang the surgery.'],
        remaining: ['We wait for the log.'],
        nextUpdateBy: '2026-12-30',
      },
    }),
  );
  return mailOf(letter.id);
}

function mailOf(letter: string): Promise<OutboxMail> {
  return world.serving.app.orm.em.fork().findOneOrFail(OutboxMail, { letter });
}

const send = (payload: object, env = world.serving.app.env) =>
  tasksOf({ ...world.serving.app, env })['send-mail']!(payload, undefined as never);

test('a mail leaves with its letter as PDF, once, and both say when', async () => {
  const mail = await queued();
  await send({ id: mail.id });
  await send({ id: mail.id });
  expect(office.received).toHaveLength(1);
  expect(office.received[0]).toMatchObject({
    to: ['ada@example.test'],
    message: expect.stringContaining('application/pdf'),
  });
  const after = await mailOf(mail.letter!);
  expect(after).toMatchObject({ state: 'SENT', attempts: 1, sentAt: expect.any(Date), failure: null });
  const letter = await world.serving.app.orm.em.fork().findOneOrFail(Letter, { id: mail.letter! });
  expect(letter.sentAt).toEqual(after.sentAt);
});

test('a refused mail says so with a code, without the address, and leaves at a later try', async () => {
  const mail = await queued();
  office.refusing = true;
  await expect(send({ id: mail.id })).rejects.toThrow(`mail ${mail.id}: EENVELOPE 550`);
  expect(await mailOf(mail.letter!)).toMatchObject({
    state: 'FAILED',
    failure: 'EENVELOPE 550',
    attempts: 1,
    sentAt: null,
  });
  office.refusing = false;
  await send({});
  expect(await mailOf(mail.letter!)).toMatchObject({ state: 'FAILED' });
  await send({ failedToo: true });
  expect(await mailOf(mail.letter!)).toMatchObject({ state: 'SENT', attempts: 2, failure: null });
});

test('a mail that a crash left half sent is sent again, and one that is leaving is left alone', async () => {
  const mail = await queued();
  const { app } = world.serving;
  await app.pool.query(`update outbox_mail set state = 'SENDING', last_tried_at = $2 where id = $1`, [
    mail.id,
    app.clock.now(),
  ]);
  await send({ id: mail.id });
  expect(office.received).toHaveLength(0);
  app.clock.set('2026-12-01T10:30:00Z');
  await send({});
  expect(await mailOf(mail.letter!)).toMatchObject({ state: 'SENT' });
});

test('without a mail server a mail stays in the outbox', async () => {
  const mail = await queued();
  await send({ id: mail.id }, { ...world.serving.app.env, SMTP_URL: undefined });
  expect(await mailOf(mail.letter!)).toMatchObject({ state: 'QUEUED', attempts: 0 });
});

test('a mail that is queued has its job, in the same transaction', async () => {
  const mail = await queued();
  const { rows } = await world.serving.app.pool.query(
    `select task_identifier from graphile_worker.jobs where key = $1`,
    [`mail ${mail.id}`],
  );
  expect(rows).toEqual([{ task_identifier: 'send-mail' }]);
  await expect(
    asSystem(world.serving.app, 'test', async em => {
      await queueLetter(world.serving.app, em, {
        template: LetterTemplate.L02,
        subject: 'ComplaintCase',
        recordId: randomUUID(),
        to: { name: 'A', email: 'undone@example.test' },
        data: {
          reference: 'R',
          receivedOn: '2026-11-02',
          done: ['x'],
          remaining: ['y'],
          nextUpdateBy: '2026-12-30',
        },
      });
      await em.flush();
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await world.serving.app.orm.em.fork().count(OutboxMail, { recipient: 'undone@example.test' })).toBe(
    0,
  );
});

test('the administrator sees masked address, time and state of each mail', async () => {
  const mail = await queued();
  const { list } = await (
    await world.as('admin')
  ).ask(OutboxMailListDocument, { filter: { id: { eq: mail.id } } });
  expect(list!.items).toEqual([
    expect.objectContaining({ maskedTo: 'a…@e….test', state: 'QUEUED', createdAt: expect.any(String) }),
  ]);
  expect(JSON.stringify(list)).not.toContain('ada@example.test');
});

test('what a mail says is not in the API, for nobody', async () => {
  const admin = await world.as('admin');
  for (const field of ['text', 'html', 'subjectLine', 'recipient', 'letter { id }']) {
    expect(await admin.refused(`{ outboxMails { items { ${field} } } }`)).toBe('INVALID_INPUT');
  }
});

test.each(['dpo', 'entry', 'clinician', 'manager', 'auditor'] as const)(
  'the outbox is closed to %s',
  async person => {
    expect(await (await world.as(person)).refused(OutboxMailListDocument, {})).toBe('FORBIDDEN');
  },
);

test.each([
  ['ada.example@mail.example.test', 'a…@m….example.test'],
  ['x@y', 'x…@y…'],
])('%s is masked as %s', (address, masked) => {
  expect(maskedAddress(address)).toBe(masked);
});
