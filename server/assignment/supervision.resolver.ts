import { Resolver } from 'type-graphql';
import { Role } from '../../schema/ability.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { User } from '../user/user.entity.ts';
import { Supervision, SupervisionFields } from './supervision.entity.ts';

/** A manager says which clinician supervises which; nobody supervises herself, under whatever account (SD-12). */
@Resolver(() => Supervision)
export class SupervisionResolver extends crudOf(Supervision, SupervisionFields, 'supervisions', {
  creating: async (_context, em, input) => {
    const people = await em.find(User, {
      id: { $in: [input.supervisor!, input.supervisee!] },
      role: Role.CLINICIAN,
    });
    if (new Set(people.map(({ personId }) => personId)).size !== 2)
      throw new Refusal('INVALID_INPUT', { fields: { supervisor: 'and the supervised are two clinicians' } });
    if (input.endsOn && input.endsOn < input.startsOn!) tooEarly();
    return {};
  },
  updating: (_context, _em, record, { endsOn }) => {
    if (endsOn && endsOn < record.startsOn) tooEarly();
  },
}) {}

function tooEarly(): never {
  throw new Refusal('INVALID_INPUT', { fields: { endsOn: 'is before the first day' } });
}
