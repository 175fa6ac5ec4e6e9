import { LetterFormat, LetterTemplate } from '../server/letter/letter.entity.ts';
import type { LetterOrder } from '../server/letter/queue.ts';
import type { DataOf } from '../server/letter/template/register.ts';
import { acknowledgement, writeLetter } from './support/letters.ts';
import { readPdf } from './support/pdf-text.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({
    now: '2026-12-01T10:00:00Z',
    env: {
      REGULATOR_NAME: 'Information Commission',
      REGULATOR_URL: 'https://commission.test/complain',
      REGULATOR_PHONE: '0303 000 0000',
    },
  });
});
afterAll(() => world.close());

const LAW = 'UK GDPR and Data Protection Act 2018 (as amended by the Data (Use and Access) Act 2025)';
const outcome: DataOf<LetterTemplate.L03> = {
  reference: 'CMP-2026-0001',
  receivedOn: '2026-11-02',
  findings: [
    { allegation: 'A letter went astray.', finding: 'UPHELD', reasons: 'The address was typed by hand.' },
    { allegation: 'Nobody rang back.', finding: 'NO_FINDING', reasons: 'There is no record of the call.' },
  ],
  actions: ['Addresses now come from the register.'],
  apology: 'We are sorry that this happened.',
  reviewBy: '2027-03-01',
  nhsTrack: false,
};

const write = <T extends LetterTemplate>(template: T, data: DataOf<T>, rest: Partial<LetterOrder<T>> = {}) =>
  writeLetter(world, template, data, rest);

test('an acknowledgement says everything that Annex B asks for', async () => {
  const letter = await write(LetterTemplate.L01, acknowledgement);
  const { text } = readPdf(letter.pdf);
  for (const said of [
    'K7QX-M2PA',
    '1 December 2026',
    'My letter went to my neighbour.',
    'We choose somebody to look into it.',
    '30 December 2026',
    'privacy@kestrel.test',
    '0121 496 0100',
    'section 165',
    LAW,
    'large print',
    'Ada Example',
  ])
    expect(text).toContain(said);
});

test('the regulator and the organisation are those of the configuration, and the repealed Act is named nowhere', async () => {
  const { text } = readPdf((await write(LetterTemplate.L01, acknowledgement)).pdf);
  for (const said of [
    'Information Commission',
    'https://commission.test/complain',
    '0303 000 0000',
    'Kestrel Wellbeing Consortium',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('1998');
  expect(text).not.toContain("Commissioner's Office");
});

test('a progress letter says what is done, what remains and when the next one comes', async () => {
  const letter = await write(LetterTemplate.L02, {
    reference: 'CMP-2026-0001',
    receivedOn: '2026-11-02',
    done: ['We spoke to the team.'],
    remaining: ['We check the log.'],
    nextUpdateBy: '2027-01-05',
  });
  const { text } = readPdf(letter.pdf);
  for (const said of ['We spoke to the team.', 'We check the log.', '5 January 2027'])
    expect(text).toContain(said);
});

test('an outcome gives a finding and reasons for each allegation, the apology, the review, the regulator and the court', async () => {
  const { text } = readPdf((await write(LetterTemplate.L03, outcome)).pdf);
  for (const said of [
    'A letter went astray.',
    'Upheld',
    'The address was typed by hand.',
    'Nobody rang back.',
    'No finding',
    'There is no record of the call.',
    'We are sorry that this happened.',
    'Addresses now come from the register.',
    '1 March 2027',
    'section 165',
    'court',
    LAW,
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Ombudsman');
});

test('on the NHS track the outcome also names the Ombudsman', async () => {
  const { text } = readPdf((await write(LetterTemplate.L03, { ...outcome, nhsTrack: true })).pdf);
  expect(text).toContain('Parliamentary and Health Service Ombudsman');
});

test.each([
  ['apology', { apology: null }],
  ['actions', { actions: [] }],
  ['findings', { findings: [{ allegation: 'A letter went astray.', finding: 'UPHELD', reasons: ' ' }] }],
])('an outcome that upholds something is not written without %s', async (field, change) => {
  await expect(write(LetterTemplate.L03, { ...outcome, ...change })).rejects.toMatchObject({
    extensions: { code: 'INVALID_INPUT', missing: expect.arrayContaining([field]) },
  });
});

test('a card number does not get into a letter', async () => {
  await expect(
    write(LetterTemplate.L01, { ...acknowledgement, summary: 'Card 4111 1111 1111 1111' }),
  ).rejects.toMatchObject({
    extensions: { code: 'CARD_NUMBER_FORBIDDEN' },
  });
});

test('the PDF has a language, a title, headings, lists and embedded fonts for those who hear it', async () => {
  const { objects } = readPdf((await write(LetterTemplate.L01, acknowledgement)).pdf);
  for (const part of [
    '/Lang (en-GB)',
    '/Marked true',
    '/DisplayDocTitle true',
    '/S /H1',
    '/S /H2',
    '/S /LI',
    '/S /LBody',
    '<pdfuaid:part>1<',
    'FontFile2',
  ]) {
    expect(objects).toContain(part);
  }
});

test('a script that the font lacks is still read aloud', async () => {
  const { objects } = readPdf((await write(LetterTemplate.L01, { ...acknowledgement, summary: 'اسمي' })).pdf);
  expect(objects).toContain('/ActualText');
});

test('large print is larger and says the same', async () => {
  const [usual, large] = [
    await write(LetterTemplate.L01, acknowledgement),
    await write(LetterTemplate.L01, acknowledgement, { format: LetterFormat.LARGE_PRINT }),
  ];
  expect(Buffer.from(large.pdf).equals(Buffer.from(usual.pdf))).toBe(false);
  expect(readPdf(large.pdf).text).toContain('My letter went to my neighbour.');
});
