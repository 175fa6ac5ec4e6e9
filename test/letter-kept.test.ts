import { createHash } from 'node:crypto';
import pg from 'pg';
import { Letter, LetterTemplate } from '../server/letter/letter.entity.ts';
import type { LetterOrder } from '../server/letter/queue.ts';
import { OutboxMail } from '../server/outbox/outbox-mail.entity.ts';
import { workerDatabase } from './support/database.ts';
import { acknowledgement, writeLetter } from './support/letters.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-12-01T10:00:00Z' });
});
afterAll(() => world.close());

const write = (
  template: LetterTemplate.L01,
  data: typeof acknowledgement,
  rest: Partial<LetterOrder<LetterTemplate.L01>> = {},
) => writeLetter(world, template, data, rest);

test('a letter is stored with its template version and the hash of its bytes', async () => {
  const { id } = await write(LetterTemplate.L01, acknowledgement, {
    to: { name: 'Ada Example', email: 'ada@example.test' },
  });
  const kept = await world.serving.app.orm.em.fork().findOneOrFail(Letter, { id }, { populate: ['pdf'] });
  expect(kept).toMatchObject({
    template: 'L01',
    templateVersion: 1,
    reference: 'K7QX-M2PA',
    method: 'EMAIL',
    sentAt: null,
  });
  expect(createHash('sha256').update(kept.pdf).digest('hex')).toBe(kept.contentHash);
});

test('a letter with an address is mailed, without personal data in the subject line', async () => {
  const letter = await write(LetterTemplate.L01, acknowledgement, {
    to: { name: 'Ada Example', email: 'ada@example.test' },
  });
  const mail = await world.serving.app.orm.em.fork().findOneOrFail(OutboxMail, { letter: letter.id });
  expect(mail).toMatchObject({
    recipient: 'ada@example.test',
    subjectLine: 'A letter from Kestrel Wellbeing Consortium (K7QX-M2PA)',
    state: 'QUEUED',
  });
  expect(mail.text).toContain('My letter went to my neighbour.');
  expect(mail.html).toContain('<h1');
});

test('what a person wrote is text in the mail, never markup', async () => {
  const letter = await write(
    LetterTemplate.L01,
    { ...acknowledgement, summary: '<img src=x onerror=alert(1)>' },
    { to: { name: 'A', email: 'a@b.test' } },
  );
  const mail = await world.serving.app.orm.em.fork().findOneOrFail(OutboxMail, { letter: letter.id });
  expect(mail.html).not.toContain('<img');
});

test.each(['reference', 'body', 'pdf', 'recipient_name', 'template_version'])(
  'nobody can change the %s of a letter through the application',
  async column => {
    const { id } = await write(LetterTemplate.L01, acknowledgement);
    const { app } = world.serving;
    const value =
      { pdf: `'\\x00'::bytea`, body: `'{}'::jsonb`, template_version: '9' }[column] ?? `'changed'`;
    await expect(
      app.pool.query(`update letter set ${column} = ${value} where id = $1`, [id]),
    ).rejects.toThrow(/permission denied|kept as it was/);
    await expect(app.pool.query('delete from letter where id = $1', [id])).rejects.toThrow(
      'permission denied',
    );
  },
);

test('even the owner of the tables cannot rewrite a letter or move the moment of its sending', async () => {
  const { id } = await write(LetterTemplate.L01, acknowledgement, {
    sentAt: new Date('2026-12-01T10:00:00Z'),
  });
  const owner = new pg.Client({ connectionString: (await workerDatabase()).ownerUrl });
  await owner.connect();
  try {
    await expect(owner.query(`update letter set title = 'x' where id = $1`, [id])).rejects.toThrow(
      'kept as it was rendered',
    );
    await expect(owner.query(`update letter set sent_at = now() where id = $1`, [id])).rejects.toThrow(
      'kept as it was rendered',
    );
  } finally {
    await owner.end();
  }
});
