import { Designation, Role } from '../../schema/ability.ts';
import type { RoleRules } from './abilities.ts';
import * as complaint from './complaint.fields.ts';
import type { Viewer } from './viewer.ts';

/** The content of a complaint is kept from whom it is about (C-08, SD-01). */
export const notAgainst = (viewer: Viewer) => ({ barred: { $ne: viewer.personId } });

/** What is about the data protection office is kept from it, but for the deputy and a complaints reviewer (M17). */
export const ofTheOffice = ({ designations }: Pick<Viewer, 'designations'>) => {
  const outside = designations.some(
    d => d === Designation.DEPUTY_DPO || d === Designation.COMPLAINTS_REVIEWER,
  );
  return { officeBarred: { $in: outside ? [true, false] : [false] } };
};

/** Any staff logs, sees the state of what she logged, and does what she is appointed to (§6.2 `s`, M13); a manager meets no complainant (M19). */
export const complaintsOfStaff: RoleRules = ({ can: allow }, viewer) => {
  const working = { handlers: viewer.personId, ...notAgainst(viewer) };
  const investigating = { investigatorPerson: viewer.personId, ...notAgainst(viewer) };
  allow('create', ['ComplaintCase', 'Allegation', 'ComplaintAction', 'ComplaintContact']);
  allow('read', 'ComplaintCase', complaint.OWN_COMPLAINT_STATUS, { loggedBy: viewer.id });
  // Whose it is, she wrote herself; not of what is about her (C-08), which her client's page would else betray.
  if (viewer.role === Role.CLINICIAN)
    allow('read', 'ComplaintCase', [...complaint.OWN_COMPLAINT_STATUS, 'client'], {
      loggedBy: viewer.id,
      ...notAgainst(viewer),
    });
  if (viewer.role === Role.MANAGER)
    allow('read', 'ComplaintCase', complaint.COMPLAINT_WITHOUT_IDENTITY, working);
  else allow('read', 'ComplaintCase', working);
  allow('follow', 'ComplaintCase', working);
  allow('read', complaint.COMPLAINT_PARTS, working);
  allow([...complaint.INVESTIGATOR_EVENTS, 'work'], 'ComplaintCase', investigating);
  allow('update', ['Allegation', 'ComplaintAction'], investigating);
  allow('complete', 'ComplaintAction', investigating);
  allow(['read', 'complete'], 'ComplaintAction', { owner: viewer.id, ...notAgainst(viewer) });
};

/** What comes in is logged by any staff and dealt with by its owner (M12). */
export const intakesOfStaff: RoleRules = ({ can: allow }, viewer) => {
  allow('create', 'Intake');
  allow('read', 'Intake', complaint.INTAKE_STATUS, { loggedBy: viewer.id });
  if (viewer.role === Role.CLINICIAN || viewer.role === Role.DATA_ENTRY)
    allow('read', 'Intake', [...complaint.INTAKE_STATUS, 'client'], {
      loggedBy: viewer.id,
      ...notAgainst(viewer),
    });
  allow(['read', 'follow', 'update', 'acknowledge', 'complete'], 'Intake', {
    owner: viewer.id,
    ...notAgainst(viewer),
  });
};

/** Naming whose a case is: it opens the client to the officer (§6.2 `c`), so it is hers alone. */
const NAMING = ['nameClient', 'dropClient'];

/** Everything but what is about the officer herself (M6) or, until somebody is named, about her office (M17). */
export const complaintsOfDpo: RoleRules = ({ can: allow }, viewer) => {
  const office = ofTheOffice(viewer);
  const content = { ...office, ...notAgainst(viewer) };
  allow('read', 'ComplaintCase', complaint.COMPLAINT_DATES, office);
  allow([...complaint.OFFICER_EVENTS, ...NAMING], 'ComplaintCase', office);
  allow(['read', 'update', 'follow', 'work', 'escalate'], 'ComplaintCase', content);
  allow('import', 'ComplaintCase');
  allow('create', 'RegulatorContact');
  allow('read', complaint.COMPLAINT_PARTS, content);
  allow('update', ['Allegation', 'ComplaintAction', 'RegulatorContact'], content);
  allow('complete', 'ComplaintAction', content);
  allow(['reply', 'conclude'], 'RegulatorContact', content);
  allow(['read', 'follow', 'update', 'acknowledge', 'complete', ...NAMING], 'Intake', content);
};

/** A manager who reviews complaints acts where she is called: no officer may, or a review is asked for (M14, M15). */
export const complaintsReviewer: RoleRules = ({ can: allow }, viewer) => {
  const called = { reviewerCalled: true, ...notAgainst(viewer) };
  allow('read', 'ComplaintCase', complaint.COMPLAINT_WITHOUT_IDENTITY, called);
  allow([...complaint.OFFICER_EVENTS, 'follow', 'work', 'escalate'], 'ComplaintCase', called);
  allow('create', 'RegulatorContact');
  allow('read', complaint.COMPLAINT_PARTS, called);
  allow('update', ['Allegation', 'ComplaintAction'], called);
  allow('complete', 'ComplaintAction', called);
  allow(['reply', 'conclude'], 'RegulatorContact', called);
};

/** Reference, status, receipt and acknowledgement of every complaint, so that she can acknowledge (M19); never the content (C-02). */
export const complaintsOfDataEntry: RoleRules = ({ can: allow }, viewer) => {
  allow(['create', 'import'], 'ComplaintCase');
  allow('read', 'ComplaintCase', complaint.COMPLAINT_STATUS);
  allow('read', 'ComplaintCase', [...complaint.COMPLAINT_STATUS, 'client'], notAgainst(viewer));
  allow(['acknowledge', 'requestReview'], 'ComplaintCase');
};
