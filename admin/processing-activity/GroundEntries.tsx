import { useWatch } from 'react-hook-form';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { SCHEDULE_1_NAMES } from '../policy-document/values.ts';
import { BASES, CONDITIONS } from '../sharing-agreement/values.ts';
import { ROLES } from './values.ts';

const IN_FORCE = { status: { eq: 'IN_FORCE' } };

/** What is done, for what and on which ground; what a condition asks for is asked with it. */
export function GroundEntries() {
  const [role, basis, condition] = useWatch({
    name: ['role', 'lawfulBasis', 'article9Condition'],
  }) as string[];
  return (
    <>
      <Section name="what">
        <TextEntry source="title" needed />
        <ChoiceEntry source="role" of="ActivityRole" values={ROLES} needed />
        {(role === 'JOINT_CONTROLLER' || role === 'PROCESSOR') && (
          <LinkEntry source="controller" resource="organisations" />
        )}
        <LinkEntry source="purpose" resource="purposes" name="title" filter={{ status: { ne: 'RETIRED' } }} />
        <NarrativeEntry source="description" needed />
        <TextEntry source="noticePassage" width={6} />
      </Section>
      <Section name="ground">
        <ChoiceEntry source="lawfulBasis" of="LawfulBasis" values={BASES} />
        <NarrativeEntry source="basisMet" rows={3} />
        {basis === 'LEGITIMATE_INTERESTS' && <TextEntry source="interestsAssessment" />}
        {basis === 'CONSENT' && <TextEntry source="consentMechanism" />}
        <LinkEntry
          source="policy"
          resource="policyDocuments"
          name="title"
          filter={{ ...IN_FORCE, kind: { ne: 'APPROPRIATE_POLICY_DOCUMENT' } }}
        />
      </Section>
      <Section name="special">
        <ChoiceEntry source="article9Condition" of="Article9Condition" values={CONDITIONS} />
        <ChoiceEntry source="schedule1Condition" of="Schedule1Condition" values={SCHEDULE_1_NAMES} />
        <LinkEntry
          source="appropriatePolicy"
          resource="policyDocuments"
          name="title"
          filter={{ ...IN_FORCE, kind: { eq: 'APPROPRIATE_POLICY_DOCUMENT' } }}
        />
        <TextEntry source="projectName" />
        <TextEntry source="projectFunder" />
        <EvidenceEntries condition={condition} />
      </Section>
    </>
  );
}

/** What the conditions that are seldom met ask for (S55, S56, S57). */
function EvidenceEntries({ condition }: { condition: string | undefined }) {
  switch (condition) {
    case 'LEGAL_CLAIMS':
      return (
        <>
          <TextEntry source="legalCaseReference" />
          <NarrativeEntry source="legalCaseNarrative" />
        </>
      );
    case 'VITAL_INTERESTS':
      return <NarrativeEntry source="incapacityReason" rows={3} />;
    case 'MANIFESTLY_PUBLIC':
      return <NarrativeEntry source="publicationEvidence" rows={3} />;
    default:
      return null;
  }
}
