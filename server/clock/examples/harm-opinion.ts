import { z } from 'zod';
import { harmOpinion } from '../harm-opinion.ts';
import { civilDate, exampleGroup } from './example.ts';

/** HARM_OPINION (§2.4). Without `s204Qualified` only the dates are tested. */
export const harmOpinionWindow = exampleGroup(
  z.strictObject({
    reliedOn: civilDate,
    obtained: civilDate.nullish(),
    s204Qualified: z.boolean().default(true),
  }),
  facts => ({ ...harmOpinion(facts) }),
);
