import { toDataURL } from 'qrcode';
import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { inTransaction } from '../database/cause.ts';
import { Refusal } from '../errors.ts';
import { AccountStatus, User } from '../user/user.entity.ts';
import { isPassword, newPasswordHash } from './password.ts';
import { freshRecoveryCodes, freshSecret, stepOfCode } from './second-factor.ts';
import { tokenHash } from './token.ts';

@ObjectType({ description: 'A second factor that is being set up.' })
class SecondFactorSetup {
  @Field(() => String, { description: 'The secret, to type into an authenticator app.' }) secret!: string;
  @Field(() => String, { description: 'The same as a picture (data address, PNG).' }) picture!: string;
}

/** What people do with their own account. */
@Resolver()
export class AccountResolver {
  @Mutation(() => Boolean, { description: 'Changes one’s own password; every other session ends.' })
  async changePassword(
    @Arg('current', () => String) current: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await context.app.throttle.signIn(context.signedIn().email, context.http!.req.ip ?? '');
    await change(context, 'changePassword', async user => {
      if (!(await isPassword(user.passwordHash, current)))
        throw new Refusal('INVALID_INPUT', { fields: { current: 'is not your password' } });
      user.passwordHash = await newPasswordHash(password, user.email);
      user.sessionEpoch += 1;
    });
    await context.app.throttle.signedIn(context.signedIn().email);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every other session of one’s own.' })
  async signOutEverywhere(@Ctx() context: Context): Promise<boolean> {
    await change(context, 'signOutEverywhere', user => void (user.sessionEpoch += 1));
    return true;
  }

  @Mutation(() => SecondFactorSetup, {
    description: 'Begins to set up one’s second factor; nothing is kept before a code confirms it.',
  })
  async startSecondFactor(@Ctx() context: Context): Promise<SecondFactorSetup> {
    const { secret, uri } = freshSecret(context.signedIn().email);
    context.http!.req.session.pendingSecret = secret;
    return { secret, picture: await toDataURL(uri, { margin: 2, width: 220 }) };
  }

  @Mutation(() => [String], {
    description: 'Confirms the second factor with a code and answers recovery codes, shown this once.',
  })
  async confirmSecondFactor(
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const secret = context.http!.req.session.pendingSecret;
    const step = secret ? stepOfCode(secret, code, context.app.clock.now()) : null;
    if (step === null) throw new Refusal('INVALID_INPUT', { fields: { code: 'is not the code of now' } });
    const { codes, hashes } = freshRecoveryCodes();
    await change(
      context,
      'confirmSecondFactor',
      user =>
        void Object.assign(user, {
          otpSecret: secret,
          otpStep: step,
          recoveryCodes: hashes,
          sessionEpoch: user.sessionEpoch + 1,
        }),
    );
    delete context.http!.req.session.pendingSecret;
    return codes;
  }

  @Mutation(() => Boolean, {
    description:
      'Sets the password of an invited account; the link works once. The same refusal for every wrong link.',
  })
  async acceptInvitation(
    @Arg('token', () => String) token: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { app } = context;
    await app.throttle.signIn(tokenHash(token), context.http!.req.ip ?? '');
    await inTransaction(
      app.orm.em.fork(),
      { event: 'acceptInvitation', viewer: null, requestId: randomUUID() },
      async em => {
        const user = await em.findOne(User, {
          setupTokenHash: tokenHash(token),
          status: AccountStatus.ACTIVE,
          setupExpiresAt: { $gt: app.clock.now() },
        });
        if (!user) throw new Refusal('NOT_FOUND');
        Object.assign(user, {
          passwordHash: await newPasswordHash(password, user.email),
          setupTokenHash: null,
          setupExpiresAt: null,
          otpSecret: null,
          otpStep: null,
          recoveryCodes: [],
          sessionEpoch: user.sessionEpoch + 1,
        });
      },
    );
    return true;
  }
}

/** Changes one's own account; this session goes on under the new epoch, all others end. */
async function change(
  context: Context,
  event: string,
  apply: (user: User) => void | Promise<void>,
): Promise<void> {
  const { id } = context.signedIn();
  const epoch = await context.write(event, async em => {
    // Unscoped: one's own account, whatever the role may read of accounts.
    const user = await em.findOneOrFail(User, { id }, { filters: false });
    await apply(user);
    return user.sessionEpoch;
  });
  context.http!.req.session.epoch = epoch;
}
