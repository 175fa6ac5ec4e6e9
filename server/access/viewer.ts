import type { Designation, Role } from '../../schema/ability.ts';
import type { Caseload } from './caseload.ts';

/** Who asks. `personId` is the human behind the account: separation of duties compares persons (M17). */
export interface Viewer {
  id: string;
  personId: string;
  name: string;
  email: string;
  role: Role;
  designations: Designation[];
  /** Has to set up the second factor first and may do nothing before. */
  mustEnrol: boolean;
  /** The clients whom a clinician meets now; empty for everybody else. */
  caseload: Caseload;
}
