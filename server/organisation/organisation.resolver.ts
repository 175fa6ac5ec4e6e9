import { Resolver } from 'type-graphql';
import { crudOf } from '../crud/resolver.ts';
import { Organisation, OrganisationFields } from './organisation.entity.ts';

/** Organisations are kept by the DPO and the data-entry officer. */
@Resolver(() => Organisation)
export class OrganisationResolver extends crudOf(Organisation, OrganisationFields, 'organisations') {}
