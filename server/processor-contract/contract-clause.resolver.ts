import { Resolver } from 'type-graphql';
import { writableParent } from '../crud/parent.ts';
import { editsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import { ClauseState, ContractClause, ContractClauseFields } from './contract-clause.entity.ts';
import { ProcessorContract } from './processor-contract.entity.ts';

/** What binds both sides has to be shown, not only named (M8). */
const NEEDS_EVIDENCE = 'PC-20';

/** Clauses are made with the contract; whoever may change the contract says whether they are there, and where. */
@Resolver(() => ContractClause)
export class ContractClauseResolver extends editsOf(ContractClause, ContractClauseFields, 'contractClauses', {
  updating: async (context, em, clause, input) => {
    await writableParent(context, em, ProcessorContract, 'contract', clause.contract);
    shown(clause, input);
    clause.reviewer = context.signedIn().id;
    clause.reviewedAt = context.app.clock.now();
  },
}) {}

function shown(clause: ContractClause, input: Partial<ContractClause>): void {
  const state = input.state ?? clause.state;
  if (state === ClauseState.ABSENT) return;
  const reference = input.clauseReference === undefined ? clause.clauseReference : input.clauseReference;
  const evidence = input.evidence === undefined ? clause.evidence : input.evidence;
  const fields = {
    ...(!reference && { clauseReference: 'is needed where the clause is present' }),
    ...(clause.code === NEEDS_EVIDENCE && !evidence && { evidence: 'is needed: what binds both sides' }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
