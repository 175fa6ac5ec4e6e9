import { Property } from '@mikro-orm/decorators/legacy';
import { Designation, Role } from '../../schema/ability.ts';
import { Choice, Choices, Instant, Link, Text } from '../crud/columns.ts';
import { Resource } from '../crud/resource.ts';
import { Stored } from '../crud/stored.ts';

/** What an administrator writes of an account. */
export abstract class UserFields extends Stored {
  @Text({ about: 'Sign-in address, unique.', format: 'email', max: 254, unique: true, maskable: true })
  email!: string;

  @Text({ about: 'The name that others see.', searched: true })
  displayName!: string;

  @Choice(Role, 'Role', { about: 'The one role of the account (§6.1).' })
  role!: Role;

  @Choices(Designation, 'Designation', { about: 'Flags added to the role (§6.1).', default: [] })
  designations: Designation[] = [];
}

/** An account; `personId` is the human behind it (SD-12 compares persons). */
@Resource({ about: 'An account of a member of staff.', order: { displayName: 'ASC' } })
export class User extends UserFields {
  @Text({ about: 'The human behind the account, a UUID; two accounts of one human share it.', maskable: true })
  personId!: string;

  @Link(() => User, { about: 'Who this person reports to.', optional: true })
  lineManager: string | null = null;

  @Instant({ about: 'When the account was closed; a leaver cannot sign in.', optional: true })
  disabledAt: Date | null = null;

  /** argon2id; never in the API. */
  @Property({ type: 'text', nullable: true })
  passwordHash: string | null = null;

  /** Second factor secret (base32), null until enrolled. */
  @Property({ type: 'text', nullable: true })
  otpSecret: string | null = null;

  /** argon2id hashes of unused recovery codes. */
  @Property({ type: 'array', columnType: 'text[]' })
  recoveryCodes: string[] = [];

  /** Sessions begun under an older number are over: sign-out everywhere, changed rights, leavers. */
  @Property({ type: 'integer', default: 1 })
  sessionEpoch = 1;
}
