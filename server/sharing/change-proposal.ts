import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { given } from '../crud/given.ts';
import type { Disclosure } from './disclosure.entity.ts';
import { questionOf } from './disclosure.guards.ts';
import { sharingFacts } from './facts.ts';
import { reasonsAgainst } from './gate.ts';
import { namesOf, refuse } from './propose.ts';

/** What is changed of a proposal passes the gate like the first one (S75). */
export async function changeProposal(
  context: Context,
  em: SqlEntityManager,
  record: Disclosure,
  input: Partial<Disclosure>,
): Promise<void> {
  const changed = { ...record, ...given(input) };
  refuse(reasonsAgainst(await sharingFacts(em, questionOf(changed), context.app.clock.today())));
  record.shared = await namesOf(em, changed.items, changed.otherItems);
}
