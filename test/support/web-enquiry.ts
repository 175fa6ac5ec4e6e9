import { randomUUID } from 'node:crypto';
import {
  SubmitEnquiryDocument,
  WebEnquiryListDocument,
  WebEnquiryOneDocument,
  type SubmitEnquiryInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { attemptsForgotten, type World } from './world.ts';

/** What somebody types into the form. */
export const writing = (more: Partial<SubmitEnquiryInput> = {}): SubmitEnquiryInput => ({
  personName: 'Philippa Thornbury',
  email: 'philippa@example.test',
  message: 'I sleep badly and would like to refer myself.',
  ...more,
});

/** An enquiry as data entry finds it, sent through the public mutation. */
export async function written(world: World, more: Partial<SubmitEnquiryInput> = {}) {
  await attemptsForgotten(world);
  const asked = { input: writing(more), requestId: randomUUID() };
  const { receipt } = await world.anonymous().ask(SubmitEnquiryDocument, asked);
  const filter = { publicCode: { eq: receipt.code } };
  const { list } = await (await world.as('entry')).ask(WebEnquiryListDocument, { filter });
  return enquiryOf(world, list.items[0]!.id);
}

/** It as somebody reads it now. */
export async function enquiryOf(world: World, id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(WebEnquiryOneDocument, { id })).record;
}
