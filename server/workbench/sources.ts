import { Organisation } from '../organisation/organisation.entity.ts';
import type { Source } from './source.ts';

/** The register of everything that has a date. */
export const sources: readonly Source[] = [
  { kind: 'REGISTRATION_EXPIRY', entity: Organisation, due: 'icoExpiresOn', open: () => ({}), title: 'name', review: true },
];
