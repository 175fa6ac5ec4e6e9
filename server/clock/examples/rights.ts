import { z } from 'zod';
import { RIGHTS_REQUEST_TYPES, rightsRequestClock } from '../rights-request.ts';
import { civilDate, exampleGroup } from './example.ts';

const proof = z.union([civilDate, z.boolean()]).nullish();

/** RIGHTS (§2.1). A case without `type` is an ACCESS request, the only type to which every key applies. */
export const rights = exampleGroup(
  z.strictObject({
    received: civilDate,
    type: z.enum(RIGHTS_REQUEST_TYPES).default('ACCESS'),
    idRequested: proof,
    idReceived: civilDate.nullish(),
    pauses: z.array(z.tuple([civilDate, civilDate.nullable()])).nullish(),
    extended: z.boolean().nullish(),
    extendNoticeGiven: civilDate.nullish(),
  }),
  ({ received, type, idRequested, idReceived, pauses, extended, extendNoticeGiven }) => {
    // An `idReceived` of null says that it is awaited, so it was asked for.
    const awaited = idRequested === undefined && idReceived === null;
    return {
      ...rightsRequestClock({
        received,
        type,
        idRequested: Boolean(idRequested) || awaited,
        idReceivedOn: idReceived,
        pauses: (pauses ?? []).map(([askedOn, receivedOn]) => ({ askedOn, receivedOn })),
        extension: extended || extendNoticeGiven ? { noticeGivenOn: extendNoticeGiven ?? null } : null,
      }),
    };
  },
);
