import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { isOngoing } from '../transfer/transfer-fault.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { ClauseState, ContractClause } from './contract-clause.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';
import { askedCodes, isEngaged, leavesUk, missingCodes } from './processor-contract.guards.ts';
import { SubProcessor } from './sub-processor.entity.ts';

@ObjectType({ description: 'How far the checklist of §2.8 is.' })
class ChecklistProgress {
  @Field(() => Int, { description: 'Clauses asked of this contract.' }) asked!: number;
  @Field(() => Int, { description: 'Of these, present.' }) present!: number;
  @Field(() => Int, { description: 'Of these, present in part.' }) partial!: number;
}

/** The checklist of a contract: what is asked, what is there, what is missing (§2.8, M8). */
@Resolver(() => ProcessorContract)
export class ChecklistResolver {
  @FieldResolver(() => [String], { description: 'Codes of the clauses that stop activation.' })
  async missingCodes(@Root() contract: ProcessorContract, @Ctx() context: Context): Promise<string[]> {
    const { clauses, abroad } = await checklist(contract, context);
    return missingCodes(clauses, abroad);
  }

  @FieldResolver(() => ChecklistProgress, { description: 'How far the checklist is.' })
  async checklist(@Root() contract: ProcessorContract, @Ctx() context: Context): Promise<ChecklistProgress> {
    const { clauses, abroad } = await checklist(contract, context);
    const asked = new Set(askedCodes(abroad));
    const count = (state: ClauseState) =>
      clauses.filter(clause => asked.has(clause.code) && clause.state === state).length;
    return { asked: asked.size, present: count(ClauseState.PRESENT), partial: count(ClauseState.PARTIAL) };
  }
}

async function checklist(contract: ProcessorContract, context: Context) {
  const { links } = context;
  // In one layer of the resolver tree the loaders batch these for a whole list of contracts.
  const [clauses, transfers, subProcessors, processor] = await Promise.all([
    links.children(ContractClause, 'contract', contract.id, new Set(['code', 'state'])),
    links.children(Transfer, 'contract', contract.id, new Set(['endedOn'])),
    links.children(SubProcessor, 'contract', contract.id, new Set(['status', 'country'])),
    links.load(Organisation, contract.processor, new Set(['country'])),
  ]);
  const engaged = (subProcessors as unknown as SubProcessor[]).filter(isEngaged);
  const ongoing = (transfers as unknown as Transfer[]).filter(isOngoing);
  const countries = [...(processor ? [processor as unknown as Organisation] : []), ...engaged].map(
    each => each.country,
  );
  return {
    clauses: clauses as unknown as ContractClause[],
    abroad: leavesUk(contract.outsideUk, ongoing, countries),
  };
}
