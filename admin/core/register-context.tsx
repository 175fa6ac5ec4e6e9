import { createContext, useContext } from 'react';
import type { Register, Registration } from './register.ts';

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
