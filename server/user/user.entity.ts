import { Property } from '@mikro-orm/decorators/legacy';
import { randomUUID } from 'node:crypto';
import { Designation, Role } from '../../schema/ability.ts';
import { Choice, Choices, Day, Instant, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';

/** Where an account stands. A joiner and every change of rights wait for a manager (SD-07). */
export enum AccountStatus {
  PENDING = 'PENDING',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}

/** What an administrator writes of a new account. */
export abstract class UserFields extends Stored {
  @Text({ about: 'Sign-in address, unique.', format: 'email', max: 254, unique: true, maskable: true })
  email!: string;

  @Text({ about: 'The name that others see.', searched: true })
  displayName!: string;

  @Choice(Role, 'Role', { about: 'The one role of the account (§6.1).', writeOnce: true })
  role!: Role;

  @Choices(Designation, 'Designation', {
    about: 'Flags added to the role (§6.1).',
    default: [],
    writeOnce: true,
  })
  designations: Designation[] = [];

  @Day({
    about: 'The last day on which the designations are held; needed with them, not in the past (§6.1).',
    optional: true,
    writeOnce: true,
  })
  designationsUntil: string | null = null;

  @Link(() => User, {
    about: 'Who this person reports to; counts for conflicts of interest (SD-01).',
    optional: true,
  })
  lineManager: string | null = null;

  @Link(() => User, {
    about: 'Another account of the same human, so that nobody is two persons (SD-12).',
    optional: true,
    writeOnce: true,
  })
  sameHumanAs: string | null = null;
}

/** An account; `personId` is the human behind it. */
@Resource({ about: 'An account of a member of staff.', order: { displayName: 'ASC' } })
export class User extends UserFields {
  @Text({
    about: 'The human behind the account, a UUID; two accounts of one human share it.',
    maskable: true,
  })
  personId: string = randomUUID();

  @Choice(AccountStatus, 'AccountStatus', { about: 'Where the account stands.', maskable: true })
  status: AccountStatus = AccountStatus.ACTIVE;

  @Choice(Role, 'Role', {
    about: 'The role that an administrator asks for; waits for a manager.',
    optional: true,
  })
  proposedRole: Role | null = null;

  @Choices(Designation, 'Designation', {
    about: 'The designations that an administrator asks for.',
    maskable: true,
  })
  proposedDesignations: Designation[] = [];

  @Day({ about: 'The last day that an administrator asks for.', optional: true })
  proposedDesignationsUntil: string | null = null;

  @Link(() => User, { about: 'Who asked for the account or the change.', optional: true })
  proposedBy: string | null = null;

  @Instant({ about: 'When the account was closed; a leaver cannot sign in.', optional: true })
  closedAt: Date | null = null;

  @Instant({ about: 'When the person last signed in.', optional: true })
  lastSignInAt: Date | null = null;

  /** argon2id; never in the API. */
  @Property({ type: 'text', nullable: true })
  passwordHash: string | null = null;

  /** Second-factor secret (base32), null until the person has confirmed it. */
  @Property({ type: 'text', nullable: true })
  otpSecret: string | null = null;

  /** The 30-second step of the last code that was accepted: that one and every earlier one are used up. */
  @Property({ type: 'integer', nullable: true })
  otpStep: number | null = null;

  /** SHA-256 of unused recovery codes, each of 80 random bits. */
  @Property({ type: 'array', columnType: 'text[]' })
  recoveryCodes: string[] = [];

  /** SHA-256 of the one link that sets a password, and its end. */
  @Property({ type: 'text', nullable: true })
  setupTokenHash: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz', nullable: true })
  setupExpiresAt: Date | null = null;

  /** Sessions begun under an older number are over: sign-out everywhere, changed rights, leavers. */
  @Property({ type: 'integer', default: 1 })
  sessionEpoch: number = 1;
}

/** The designations that an account holds on a day: all until its last day, none afterwards (§6.1 "time-boxed"). */
export function designationsOn(
  { designations, designationsUntil }: Pick<User, 'designations' | 'designationsUntil'>,
  day: string,
): Designation[] {
  return designationsUntil !== null && day <= designationsUntil ? [...designations] : [];
}
