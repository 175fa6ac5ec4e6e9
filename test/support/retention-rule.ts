import * as ops from '../../schema/generated/graphql.ts';
import type { Client } from './world.ts';

/** The edition of a rule that stands under a code, with its overrides and editions. */
export async function ruleOf(client: Client, code: string) {
  const { list } = await client.ask(ops.RetentionRuleListDocument, { filter: { code: { eq: code } } });
  return (await client.ask(ops.RetentionRuleOneDocument, { id: list.items[0]!.id })).record;
}

/** One override. */
export async function overrideOf(client: Client, id: string) {
  return (await client.ask(ops.RetentionOverrideOneDocument, { id })).record;
}

/** An override that somebody proposes for a rule. */
export async function propose(
  client: Client,
  code: string,
  input: Partial<ops.CreateRetentionOverrideInput> = {},
) {
  const rule = await ruleOf(client, code);
  const { record } = await client.ask(ops.RetentionOverrideCreateDocument, {
    input: {
      rule: rule.id,
      basis: 'STATUTE',
      citation: 'Limitation Act 1980',
      clause: 's.8',
      reason: 'A claim on a deed can be brought for 12 years.',
      reviewAt: '2028-11-24',
      ...input,
    },
  });
  return record;
}

/** An override that the officer proposed and approved, and the manager countersigned. */
export async function approved(
  dpo: Client,
  manager: Client,
  code: string,
  input: Partial<ops.CreateRetentionOverrideInput> = {},
) {
  const { id } = await propose(dpo, code, input);
  const { record } = await dpo.ask(ops.ApproveRetentionOverrideDocument, { id, version: 1 });
  return (await manager.ask(ops.CountersignRetentionOverrideDocument, { id, version: record.version }))
    .record;
}

/** What the calculator answers. */
export async function when(client: Client, input: ops.WhenMayThisGoInput) {
  return (await client.ask(ops.WhenMayThisGoDocument, { input })).answer;
}
