import type { ComponentType } from 'react';
import type { Role } from '../schema/generated/graphql.ts';
import type { PageRegistration, Registration } from './core/register.ts';
import { organisation } from './organisation/index.ts';

/** The register: one line a resource. */
export const RESOURCES: readonly Registration[] = [organisation];

/** Pages that belong to no resource. */
export const PAGES: readonly PageRegistration[] = [];

/** What a role's day starts with, instead of the plain start page. */
export const START_PAGES: Partial<Record<Role, ComponentType>> = {};
