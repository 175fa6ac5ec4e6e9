import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from 'type-graphql';
import { Client } from '../client/client.entity.ts';
import { competence } from '../clock/competence.ts';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { GillickAssessment } from './gillick-assessment.entity.ts';
import { findingsOf } from './lapse.ts';
import { Representative } from './representative.entity.ts';

/** Who decides about a person's data (§2.14). */
enum ClientCompetence {
  DECEASED = 'DECEASED',
  ADULT = 'ADULT',
  PRESUMED = 'PRESUMED',
  FOUND_COMPETENT = 'FOUND_COMPETENT',
  FOUND_NOT_COMPETENT = 'FOUND_NOT_COMPETENT',
  TO_ASSESS = 'TO_ASSESS',
  NORMALLY_NOT = 'NORMALLY_NOT',
}
registerEnumType(ClientCompetence, {
  name: 'ClientCompetence',
  description:
    'Who decides about a person’s data: by age, below 16 by the latest assessment (§2.14); of the dead nobody but a personal representative.',
});

/** What a client's page says of who decides. */
@Resolver(() => Client)
export class ClientRepresentativesResolver extends withChildren(Client, {
  representatives: {
    of: Representative,
    by: 'client',
    about: 'Who acts for the client and did, newest first.',
  },
  gillickAssessments: {
    of: GillickAssessment,
    by: 'client',
    about: 'What was assessed of whether she decides herself, newest first.',
  },
}) {
  @FieldResolver(() => ClientCompetence, {
    nullable: true,
    description: 'Who decides, of the date of birth and what was assessed. Reads of it are logged.',
  })
  async competence(@Root() client: Client, @Ctx() context: Context): Promise<ClientCompetence | null> {
    if (!client.dateOfBirth) return null;
    if (client.dateOfDeath) return ClientCompetence.DECEASED;
    const findings = await findingsOf(await context.reader(), client.id);
    return ClientCompetence[competence(client.dateOfBirth, findings, context.app.clock.today())];
  }
}
