import { useTranslate } from 'react-admin';
import {
  AgreementPartyCreateDocument,
  AgreementPartyUpdateDocument,
} from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { isOver, isTextOpen, useAgreement, useMayWrite, usePartyName, type Party } from './agreement.ts';
import { PartyForm, PolicyDocumentForm } from './PartyForm.tsx';

/** Who shares: role, contacts, basis, signature, accession (DSA-01, DSA-03, DSA-05, DSA-06, M9). */
export function Parties() {
  const translate = useTranslate();
  const agreement = useAgreement();
  const mayAdd = useMayWrite('create', 'AgreementParty') && isTextOpen(agreement);
  const add = (
    <PartDialog
      label={translate('pages.agreement.add_party')}
      verb={translate('pages.agreement.add')}
      document={AgreementPartyCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, agreement: agreement.id }, requestId })}
      defaultValues={{ role: 'CONTROLLER' }}
      form={
        <>
          <LinkEntry source="organisation" resource="organisations" needed />
          <PartyForm />
        </>
      }
    />
  );
  return (
    <Parts
      title="resources.sharingAgreements.sections.parties"
      empty="pages.agreement.no_parties"
      add={mayAdd && add}
    >
      {agreement.parties
        .filter(party => !party.removed)
        .map(party => (
          <PartyPart key={party.id} party={party} />
        ))}
    </Parts>
  );
}

function PartyPart({ party }: { party: Party }) {
  const translate = useTranslate();
  const nameOf = usePartyName();
  const agreement = useAgreement();
  const open = isTextOpen(agreement);
  const mayWrite = useMayWrite('update', 'AgreementParty');
  const mayChange = mayWrite && open;
  const lapsed = agreement.alerts?.includes('POLICY_DOCUMENT_OUT_OF_DATE') && party.article9Condition;
  const mayRenew = mayWrite && !open && !isOver(agreement) && (party.policyReviewAt !== null || lapsed);
  const facts = [
    choiceWord(translate, 'PartyRole', party.role),
    party.lawfulBasis && choiceWord(translate, 'LawfulBasis', party.lawfulBasis),
    party.article9Condition && choiceWord(translate, 'Article9Condition', party.article9Condition),
    party.schedule1Condition &&
      translate('pages.agreement.schedule1', { condition: party.schedule1Condition }),
    party.policyDocument && translate('pages.agreement.policy_document', { name: party.policyDocument }),
    party.policyReviewAt && translate('pages.agreement.policy_review', { day: day(party.policyReviewAt) }),
    party.confidentialityRoute && choiceWord(translate, 'ConfidentialityRoute', party.confidentialityRoute),
    party.contact && translate('pages.agreement.contact', { name: party.contact }),
    party.dpoContact && translate('pages.agreement.dpo', { name: party.dpoContact }),
    translate('pages.agreement.joined', { day: day(party.joinedOn) }),
    party.signedOn
      ? translate('pages.agreement.signed', { name: party.signedBy, day: day(party.signedOn) })
      : translate('pages.agreement.unsigned'),
    party.leftOn && translate('pages.agreement.left', { day: day(party.leftOn) }),
    party.returnConfirmedOn && translate('pages.agreement.confirmed', { day: day(party.returnConfirmedOn) }),
  ];
  return (
    <Part name={nameOf(party)} facts={facts}>
      {mayRenew && (
        <PartDialog
          quiet
          label={translate('pages.agreement.renew_policy', { name: nameOf(party) })}
          verb={translate('form.save')}
          document={AgreementPartyUpdateDocument}
          variables={input => ({ id: party.id, version: party.version, input })}
          defaultValues={{ policyDocument: party.policyDocument, policyReviewAt: party.policyReviewAt }}
          form={<PolicyDocumentForm />}
        />
      )}
      {mayChange && (
        <PartDialog
          quiet
          label={translate('pages.agreement.change_party', { name: nameOf(party) })}
          verb={translate('form.save')}
          document={AgreementPartyUpdateDocument}
          variables={input => ({ id: party.id, version: party.version, input })}
          defaultValues={valuesOf(party)}
          form={
            <>
              <PartyForm />
              {!party.ourselves && <FlagEntry source="removed" />}
            </>
          }
        />
      )}
    </Part>
  );
}

function valuesOf({
  role,
  contact,
  dpoContact,
  lawfulBasis,
  article9Condition,
  schedule1Condition,
  policyDocument,
  policyReviewAt,
  confidentialityRoute,
}: Party) {
  return {
    role,
    contact,
    dpoContact,
    lawfulBasis,
    article9Condition,
    schedule1Condition,
    policyDocument,
    policyReviewAt,
    confidentialityRoute,
  };
}
