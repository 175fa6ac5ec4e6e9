import * as OTPAuth from 'otpauth';
import {
  ConfirmSecondFactorDocument,
  LoginDocument,
  StartSecondFactorDocument,
} from '../schema/generated/graphql.ts';
import { newPasswordHash } from '../server/auth/password.ts';
import type { PersonKey } from '../server/demo/people.ts';
import { User } from '../server/user/user.entity.ts';
import { startWorld, type World } from './support/world.ts';

const PASSWORD = 'a long quiet walk home';
let world: World;
beforeAll(async () => {
  world = await startWorld({ now: '2026-11-24T10:00:10Z' });
});
afterAll(() => world.close());

/** Gives a person a password and a second factor; answers the codes of any instant and the recovery codes. */
async function enrolled(key: PersonKey) {
  const em = world.serving.app.orm.em.fork();
  const account = await em.findOneOrFail(User, { id: world.people[key].id });
  account.passwordHash = await newPasswordHash(PASSWORD, account.email);
  await em.flush();
  const client = await world.as(key);
  const { startSecondFactor } = await client.ask(StartSecondFactorDocument, {});
  const codeAt = (at: string) =>
    new OTPAuth.TOTP({ secret: startSecondFactor.secret }).generate({ timestamp: Date.parse(at) });
  world.serving.app.clock.set('2026-11-24T10:00:10Z');
  const { confirmSecondFactor: recovery } = await client.ask(ConfirmSecondFactorDocument, {
    code: codeAt('2026-11-24T10:00:10Z'),
  });
  /** `in` or the refusal's code. */
  const signIn = async (otp: string) => {
    const { errors } = await world
      .anonymous()
      .try(LoginDocument, { email: account.email, password: PASSWORD, otp });
    return errors[0]?.extensions.code ?? 'in';
  };
  return { codeAt, recovery, signIn };
}

test('a code signs in once: afterwards it reads like a wrong one, and so does every earlier one', async () => {
  const { codeAt, signIn } = await enrolled('auditor');
  // The code that confirmed the second factor is used up by it.
  expect(await signIn(codeAt('2026-11-24T10:00:10Z'))).toBe('UNAUTHENTICATED');
  world.serving.app.clock.set('2026-11-24T10:02:10Z');
  const code = codeAt('2026-11-24T10:02:10Z');
  expect(await signIn(code)).toBe('in');
  expect(await signIn(code)).toBe('UNAUTHENTICATED');
  expect(await signIn(codeAt('2026-11-24T10:01:40Z'))).toBe('UNAUTHENTICATED');
  expect(await signIn('000000')).toBe('UNAUTHENTICATED');
  world.serving.app.clock.set('2026-11-24T10:02:40Z');
  expect(await signIn(code)).toBe('UNAUTHENTICATED');
  expect(await signIn(codeAt('2026-11-24T10:02:40Z'))).toBe('in');
});

test('of two sign-ins at once with the same code one wins', async () => {
  const { codeAt, signIn } = await enrolled('manager');
  world.serving.app.clock.set('2026-11-24T10:02:10Z');
  const code = codeAt('2026-11-24T10:02:10Z');
  const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(code)));
  expect(answers.sort()).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'in']);
});

test('of two sign-ins at once with the same recovery code one wins, and the other codes stay good', async () => {
  const { recovery, signIn } = await enrolled('entry');
  const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(recovery[0]!)));
  expect(answers.sort()).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'in']);
  expect(await signIn(recovery[0]!)).toBe('UNAUTHENTICATED');
  expect(await Promise.all([signIn(recovery[1]!), signIn(recovery[2]!)])).toEqual(['in', 'in']);
});
