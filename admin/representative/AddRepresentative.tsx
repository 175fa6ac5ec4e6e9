import { useTranslate } from 'react-admin';
import { RepresentativeCreateDocument } from '../../schema/generated/graphql.ts';
import { today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { EVIDENCE, KINDS } from './values.ts';

/** Records who acts for the client, and what showed it. */
export function AddRepresentative({ client }: { client: string }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`pages.representative.${key}`);
  return (
    <PartDialog
      label={say('add')}
      verb={say('add')}
      items="Representative"
      document={RepresentativeCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, client }, requestId })}
      defaultValues={{ startsOn: today(), evidenceSeenOn: today() }}
      form={
        <>
          <TextEntry source="name" label={say('name')} needed />
          <ChoiceEntry source="kind" label={say('kind')} of="RepresentativeKind" values={KINDS} needed />
          <ChoiceEntry
            source="evidence"
            label={say('evidence')}
            help={say('evidence_help')}
            of="AuthorityEvidence"
            values={EVIDENCE}
            needed
          />
          <DayEntry source="evidenceSeenOn" label={say('seen_on')} needed />
          <NarrativeEntry source="evidenceNote" label={say('note')} />
          <DayEntry source="startsOn" label={say('starts')} needed />
          <FlagEntry source="inConflict" label={say('conflict')} />
        </>
      }
    />
  );
}
