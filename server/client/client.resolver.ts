import { Ctx, FieldResolver, Int, registerEnumType, Resolver, Root } from 'type-graphql';
import { Assignment } from '../assignment/assignment.entity.ts';
import { ageOn } from '../clock/calendar.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import { ContactDetail } from '../contact-detail/contact-detail.entity.ts';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { crudOf } from '../crud/resolver.ts';
import { Instant } from '../crud/scalars.ts';
import { Client, ClientFields } from './client.entity.ts';
import { clientHooks } from './client.hooks.ts';
import { DataRegime } from './client.vocabulary.ts';

registerEnumType(DataRegime, { name: 'DataRegime', description: 'Which law protects what is held (S16).' });

/** Clients are registered by data entry, and met by those who care for them. */
@Resolver(() => Client)
export class ClientResolver extends withChildren(
  Client,
  {
    assignments: { of: Assignment, by: 'client', about: 'Who cares for the client, newest first.' },
    contactDetails: {
      of: ContactDetail,
      by: 'client',
      about: 'How the client is reached and was, newest first (S44).',
    },
    consents: {
      of: ConsentRecord,
      by: 'client',
      about: 'What the client was asked and answered, newest first (§2.13).',
    },
  },
  crudOf(Client, ClientFields, 'clients', clientHooks),
) {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Age in completed years, of the date of birth; at death for the dead. Reads of it are logged.',
  })
  age(@Root() client: Client, @Ctx() context: Context): number | null {
    if (!client.dateOfBirth) return null;
    return ageOn(client.dateOfBirth, client.dateOfDeath ?? context.app.clock.today());
  }

  @FieldResolver(() => DataRegime, { description: 'Which law protects what is held (S16).' })
  regime(@Root() client: Client): DataRegime {
    return client.dateOfDeath ? DataRegime.DECEASED : DataRegime.UK_GDPR;
  }

  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'Until when broken glass opens the record to the viewer; null where it does not (§6.4).',
  })
  glassUntil(@Root() client: Client, @Ctx() context: Context): Date | null {
    return context.viewer?.caseload.glass.find(one => one.client === client.id)?.until ?? null;
  }
}
