import {
  ApprovePolicyDocumentDocument,
  PolicyDocumentCreateDocument,
  PolicyDocumentOneDocument,
  SubmitPolicyDocumentDocument,
  type CreatePolicyDocumentInput,
} from '../../schema/generated/graphql.ts';
import type { World } from './world.ts';

/** A document of the library as one person reads it, the officer without another name. */
export async function policyOf(world: World, id: string, person: 'dpo' | 'manager' = 'dpo') {
  return (await (await world.as(person)).ask(PolicyDocumentOneDocument, { id })).record;
}

/** A draft of the officer's. */
export async function draftedPolicy(world: World, input: Partial<CreatePolicyDocumentInput> = {}) {
  const dpo = await world.as('dpo');
  const { record } = await dpo.ask(PolicyDocumentCreateDocument, {
    input: {
      kind: 'POLICY',
      title: 'Data protection policy',
      covers: 'Everybody’s data.',
      owner: world.people.dpo.id,
      ...input,
    },
  });
  return record;
}

/** A document that a manager has brought into force. */
export async function policyInForce(world: World, input: Partial<CreatePolicyDocumentInput> = {}) {
  const { id, version } = await draftedPolicy(world, input);
  const { record } = await (await world.as('dpo')).ask(SubmitPolicyDocumentDocument, { id, version });
  const { record: approved } = await (
    await world.as('manager')
  ).ask(ApprovePolicyDocumentDocument, { id, version: record.version });
  return approved;
}

/** What DPA 2018 Sch 1 para 39 asks of an appropriate policy document for equality monitoring (para 8). */
export const FOR_EQUALITY = {
  kind: 'APPROPRIATE_POLICY_DOCUMENT',
  title: 'Equality monitoring: appropriate policy document',
  covers: 'Answers on background of clients who choose to give them.',
  schedule1Conditions: ['EQUALITY'],
  principlesMet: 'Each principle of Article 5, one by one.',
  retentionAndErasure: 'As the retention schedule says (RR-EQ).',
} satisfies Partial<CreatePolicyDocumentInput>;
