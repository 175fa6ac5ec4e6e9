import {
  BreakGlassGrantCreateDocument,
  type CreateBreakGlassGrantInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import type { World } from './world.ts';

/** What somebody in need says; of whom, the caller. */
export function emergency(input: Partial<CreateBreakGlassGrantInput>): CreateBreakGlassGrantInput {
  return {
    reasonCode: 'CLINICAL_COVER',
    justification: 'A colleague is ill, and the client is at the door in distress.',
    ...input,
  };
}

/** Somebody breaks the glass. */
export async function brokenBy(world: World, person: PersonKey, input: Partial<CreateBreakGlassGrantInput>) {
  const asker = await world.as(person);
  return (await asker.ask(BreakGlassGrantCreateDocument, { input: emergency(input) })).record;
}
