import { packRules } from '@casl/ability/extra';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Designation, Role } from '../../schema/ability.ts';
import { NO_CASELOAD } from '../access/caseload.ts';
import { abilityOf } from '../access/abilities.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { Json } from '../crud/scalars.ts';
import { Refusal } from '../errors.ts';
import { findDemoPerson, signIn } from './sign-in.ts';

/** Who is signed in, as the API tells it. */
@ObjectType('Viewer', { description: 'Who is signed in and what that person may do.' })
export class ViewerType {
  @Field(() => ID, { description: 'The account.' }) id!: string;
  @Field(() => String, { description: 'The name that others see.' }) name!: string;
  @Field(() => String, { description: 'The sign-in address.' }) email!: string;
  @Field(() => Role, { description: 'The one role of the account.' }) role!: Role;
  @Field(() => [Designation], { description: 'Flags added to the role.' }) designations!: Designation[];
  @Field(() => Boolean, { description: 'Whether the second factor has to be set up before anything else.' })
  mustEnrol!: boolean;
  @Field(() => Json, {
    description: 'The packed rules of the viewer (CASL): the panel declares none of its own.',
  })
  rules!: unknown;
}

/** Signing in and out. */
@Resolver()
export class AuthResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() context: Context): ViewerType | null {
    return context.viewer ? shown(context.viewer) : null;
  }

  @Mutation(() => ViewerType, {
    description: 'Begins a session. The same refusal whether the account exists or not.',
  })
  async login(
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Arg('otp', () => String, { nullable: true }) otp: string | undefined,
    @Ctx() context: Context,
  ): Promise<ViewerType> {
    const viewer = await signIn(context.app, { email, password, otp, address: context.http!.req.ip ?? '' });
    await beginSession(context, viewer);
    return shown(viewer);
  }

  @Mutation(() => ViewerType, { description: 'Begins a session as a demo person; refused outside the demo.' })
  async demoLogin(@Arg('email', () => String) email: string, @Ctx() context: Context): Promise<ViewerType> {
    if (!context.app.env.demo) throw new Refusal('NOT_FOUND');
    const viewer = await findDemoPerson(context.app, email);
    await beginSession(context, viewer);
    return shown(viewer);
  }

  @Mutation(() => Boolean, { description: 'Ends the session.' })
  logout(@Ctx() context: Context): Promise<boolean> {
    const { req, res } = context.http!;
    return new Promise((resolve, reject) => {
      req.session.destroy(error => {
        res.clearCookie('wellkept');
        if (error) reject(error);
        else resolve(true);
      });
    });
  }
}

function shown(viewer: Viewer): ViewerType {
  return {
    id: viewer.id,
    name: viewer.name,
    email: viewer.email,
    role: viewer.role,
    designations: viewer.designations,
    mustEnrol: viewer.mustEnrol,
    // Without the caseload: the panel asks what is possible at all, the server which records.
    rules: packRules(abilityOf({ ...viewer, caseload: NO_CASELOAD }).rules as never),
  };
}

/** A new session id at each sign-in, so that a planted one is worthless. */
function beginSession(context: Context, viewer: Viewer & { epoch: number }): Promise<void> {
  const { req } = context.http!;
  return new Promise((resolve, reject) => {
    req.session.regenerate(error => {
      if (error) return reject(error);
      req.session.userId = viewer.id;
      req.session.epoch = viewer.epoch;
      req.session.save(failed => (failed ? reject(failed) : resolve()));
    });
  });
}
