import { ahead } from '../../admin/core/ahead.ts';

const { signal } = new AbortController();
let asked = 0;
const question = ahead(async () => `answer ${(asked += 1)}`);
beforeEach(() => (asked = 0));
afterEach(() => jest.useRealTimers());

test('the first who asks takes what was asked ahead, everybody later asks anew', async () => {
  question.begin('officer');
  expect(await question.ask('officer', signal)).toBe('answer 1');
  expect(asked).toBe(1);
  expect(await question.ask('officer', signal)).toBe('answer 2');
});

test('what was asked for one viewer is no answer to another, nor to the first one afterwards', async () => {
  question.begin('officer');
  expect(await question.ask('clinician', signal)).toBe('answer 2');
  expect(await question.ask('officer', signal)).toBe('answer 3');
});

test('an answer that nobody took in time is asked anew', async () => {
  jest.useFakeTimers();
  question.begin('officer');
  jest.advanceTimersByTime(5_000);
  expect(await question.ask('officer', signal)).toBe('answer 2');
});

test('a refusal is told to who takes it, and the next one asks again', async () => {
  let refused = true;
  const once = ahead(async () => {
    if (refused) throw new Error('FORBIDDEN');
    return 'answer';
  });
  once.begin('officer');
  await expect(once.ask('officer', signal)).rejects.toThrow('FORBIDDEN');
  refused = false;
  expect(await once.ask('officer', signal)).toBe('answer');
});
