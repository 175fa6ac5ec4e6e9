import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { BASES, CONDITIONS, ROLES, ROUTES } from './values.ts';

/** What a party is and on what it stands; `joining` leaves out what the agreement's text settles later. */
export function PartyForm({ joining = false }: { joining?: boolean }) {
  return (
    <>
      <ChoiceEntry source="role" of="PartyRole" values={ROLES} needed />
      <TextEntry source="contact" />
      <TextEntry source="dpoContact" />
      <ChoiceEntry source="lawfulBasis" of="LawfulBasis" values={BASES} needed={joining} />
      <ChoiceEntry source="article9Condition" of="Article9Condition" values={CONDITIONS} />
      <TextEntry source="schedule1Condition" width={30} />
      <PolicyDocumentForm />
      <ChoiceEntry source="confidentialityRoute" of="ConfidentialityRoute" values={ROUTES} />
    </>
  );
}

/** The document that Art 9(2)(b) and (g) ask for; renewed while data flow (DPA 2018 Sch 1 para 39-40). */
export function PolicyDocumentForm() {
  return (
    <>
      <TextEntry source="policyDocument" />
      <DayEntry source="policyReviewAt" />
    </>
  );
}
