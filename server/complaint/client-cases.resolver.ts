import { Resolver } from 'type-graphql';
import { Client } from '../client/client.entity.ts';
import { withChildren } from '../crud/children.ts';
import { Intake } from '../intake/intake.entity.ts';
import { ComplaintCase } from './complaint.entity.ts';

/** What a client's page lists of her complaints and requests: as far as the viewer may know whose each is (§6.2 `s`, C-08, M17). */
@Resolver(() => Client)
export class ClientCasesResolver extends withChildren(Client, {
  complaints: {
    of: ComplaintCase,
    by: 'client',
    about: 'Complaints that name the client, newest first; those alone of which the viewer may know it.',
  },
  intakes: {
    of: Intake,
    by: 'client',
    about:
      'Requests and messages that name the client, newest first; those alone of which the viewer may know it.',
  },
}) {}
