import type { Context } from '../context.ts';
import { create } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { Organisation, OrganisationFields } from '../organisation/organisation.entity.ts';
import type { Importer } from './importer.ts';

const organisations: Importer = {
  resource: 'organisations',
  entity: Organisation,
  fields: OrganisationFields,
  sameAs: ['name', 'kind'],
  add: async (context, em, values) => void (await create(context, em, Organisation, values)),
};

/** The register of what can be imported. */
export const importers: readonly Importer[] = [organisations];

/** The importer of a resource that the viewer may make records of; NOT_FOUND or FORBIDDEN otherwise. */
export function importerOf(context: Context, resource: string): Importer {
  context.signedIn();
  const importer = importers.find(i => i.resource === resource);
  if (!importer) throw new Refusal('NOT_FOUND');
  if (!context.ability.can('import', importer.entity.name)) throw new Refusal('FORBIDDEN');
  return importer;
}
