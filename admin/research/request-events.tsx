import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useShowContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  AttachmentListDocument,
  GiveInformationResearchConsentRequestDocument,
  GrantResearchConsentRequestDocument,
  RefuseResearchConsentRequestDocument,
  WithdrawResearchConsentRequestDocument,
} from '../../schema/generated/graphql.ts';
import { GIVERS, HOWS } from '../consent/values.ts';
import { ask } from '../core/api.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { LinesEntry } from './LinesEntry.tsx';
import { EVIDENCE, linesOf } from './values.ts';

/** Ways in which something is said in writing (S49). */
const WRITTEN = HOWS.filter(how => how === 'PAPER' || how === 'ONLINE');
/** What the person may say to us: an agency asks for no study. */
const SAID = HOWS.filter(how => how !== 'AGENCY');

/** What can be done with a request, in its order (§4.11). */
export const requestEvents: RecordEvents = {
  giveInformation: {
    document: GiveInformationResearchConsentRequestDocument,
    form: (
      <>
        <FlagEntry source="byHand" />
        <InstantEntry source="givenAt" />
      </>
    ),
  },
  grant: {
    document: GrantResearchConsentRequestDocument,
    form: <Agrees />,
    defaultValues: { giverKind: 'SELF' },
  },
  refuse: {
    document: RefuseResearchConsentRequestDocument,
    form: (
      <>
        <ChoiceEntry source="how" of="ConsentHow" values={SAID} needed />
        <Giver />
        <InstantEntry source="answeredAt" />
      </>
    ),
    defaultValues: { giverKind: 'SELF' },
    quiet: true,
  },
  withdraw: {
    document: WithdrawResearchConsentRequestDocument,
    form: (
      <>
        <ChoiceEntry source="withdrawnHow" of="ConsentHow" values={SAID} needed />
        <InstantEntry source="withdrawalSaidAt" />
      </>
    ),
  },
};

/** To what of it the person agrees, in which words, and what proves it; nothing is ticked beforehand. */
function Agrees() {
  const { record } = useShowContext();
  const parts = linesOf(record?.parts);
  return (
    <>
      <LinesEntry source="agreedItems" options={linesOf(record?.informationWanted)} />
      {parts.length > 0 && <LinesEntry source="agreedParts" options={parts} />}
      <NarrativeEntry source="expressWords" rows={2} needed />
      <ChoiceEntry source="how" of="ConsentHow" values={WRITTEN} needed />
      <ChoiceEntry source="writtenEvidence" of="WrittenEvidence" values={EVIDENCE} needed />
      <Proof />
      <Giver />
      <InstantEntry source="answeredAt" />
    </>
  );
}

/** The signed form among the files of the request, or the reference of the signature. */
function Proof() {
  const translate = useTranslate();
  const { record } = useShowContext();
  const evidence = useWatch({ name: 'writtenEvidence' }) as string | undefined;
  const asked = { subject: 'ResearchConsentRequest', id: String(record?.id) };
  const { data } = useQuery({
    queryKey: ['attachments', asked.subject, asked.id],
    enabled: evidence === 'SCAN',
    queryFn: async ({ signal }) => (await ask(AttachmentListDocument, asked, signal)).data.list,
  });
  if (evidence === 'E_SIGNATURE') return <TextEntry source="signature" needed />;
  if (evidence !== 'SCAN' || !data) return null;
  if (data.length === 0) return <Alert severity="info">{translate('pages.research.no_scan')}</Alert>;
  return (
    <OptionEntry
      source="scan"
      options={data.map(({ id, fileName }) => ({ id: String(id), name: fileName }))}
      needed
    />
  );
}

/** Who answers, and for somebody else by what authority (§2.14). */
function Giver() {
  const kind = useWatch({ name: 'giverKind' }) as string | undefined;
  return (
    <>
      <ChoiceEntry source="giverKind" of="ConsentGiver" values={GIVERS} needed />
      {kind && kind !== 'SELF' && (
        <>
          <TextEntry source="giverName" needed />
          <TextEntry source="authority" needed />
        </>
      )}
    </>
  );
}
