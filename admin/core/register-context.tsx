import { createContext, useContext, type ComponentType } from 'react';
import type { PageRegistration, Registration } from './register.ts';

/** The registers of `admin/resources.ts`. */
export interface Register {
  resources: readonly Registration[];
  pages: readonly PageRegistration[];
  /** What a role's day starts with, by role. */
  startPages: Partial<Record<string, ComponentType>>;
}

/** Gives the register to every page. */
export const RegisterContext = createContext<Register>({ resources: [], pages: [], startPages: {} });

/** The register. */
export function useRegister(): Register {
  return useContext(RegisterContext);
}

/** The registration of a resource by its plural name. */
export function useRegistration(name: string): Registration | undefined {
  return useRegister().resources.find(r => r.name === name);
}
