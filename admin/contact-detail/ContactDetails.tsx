import type { ReactNode } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import {
  ContactDetailCreateDocument,
  GiveUpContactDetailDocument,
  MarkReturnedContactDetailDocument,
  VerifyContactDetailDocument,
  type ContactDetailRowFragment,
} from '../../schema/generated/graphql.ts';
import { day, dayOf } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { TextEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useMayChange } from '../core/record/useMayChange.ts';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { PostcodeEntry } from './PostcodeEntry.tsx';
import { KINDS, REPORTERS, VERIFICATIONS } from './values.ts';

/** How a client is reached now, and was before. */
export function ContactDetails() {
  const record = useRecordContext()!;
  const viewer = useViewer();
  const keepsClient = useMayChange(record);
  const details = record.contactDetails as ContactDetailRowFragment[];
  const present = details.filter(({ status }) => status !== 'ENDED');
  const past = details.filter(({ status }) => status === 'ENDED');
  const mayAdd = keepsClient && Boolean(viewer?.ability.can('create', 'ContactDetail'));
  return (
    <>
      <Parts
        title="pages.contact.title"
        empty="pages.contact.empty"
        add={mayAdd && <Add client={String(record.id)} />}
      >
        {present.map(detail => (
          <Shown
            key={detail.id}
            detail={detail}
            more={mayAdd && <Add client={String(record.id)} replaces={detail} />}
          />
        ))}
      </Parts>
      {past.length > 0 && (
        <Parts title="pages.contact.past" empty="pages.contact.empty">
          {past.map(detail => (
            <Shown key={detail.id} detail={detail} />
          ))}
        </Parts>
      )}
    </>
  );
}

function Shown({ detail, more }: { detail: ContactDetailRowFragment; more?: ReactNode }) {
  const translate = useTranslate();
  const { startsOn, endsOn, verifiedAt, returnedAt, status } = detail;
  return (
    <Part
      name={[detail.value, detail.postcode].filter(Boolean).join(', ')}
      facts={[
        choiceWord(translate, 'ContactDetailKind', detail.kind),
        detail.unsafe && <strong>{translate('pages.contact.unsafe')}</strong>,
        status !== 'ENDED' && choiceWord(translate, 'ContactDetailStatus', status),
        translate('pages.contact.since', { date: day(startsOn) }),
        endsOn && translate('pages.contact.until', { date: day(endsOn) }),
        verifiedAt && translate('pages.contact.verified', { date: dayOf(String(verifiedAt)) }),
        status === 'RETURNED' && translate('pages.contact.returned', { date: dayOf(String(returnedAt)) }),
        detail.deadline && <DeadlineOf record={detail} />,
      ]}
    >
      <PartActions
        part={detail}
        subject="ContactDetail"
        more={more}
        events={{
          verify: {
            document: VerifyContactDetailDocument,
            form: (
              <ChoiceEntry
                source="verifiedHow"
                label={translate('pages.contact.verified_how')}
                of="VerifiedHow"
                values={VERIFICATIONS}
                needed
              />
            ),
          },
          markReturned: { document: MarkReturnedContactDetailDocument },
          giveUp: { document: GiveUpContactDetailDocument },
        }}
      />
    </Part>
  );
}

function Add({ client, replaces }: { client: string; replaces?: ContactDetailRowFragment }) {
  const translate = useTranslate();
  const given = { client, ...(replaces && { replaces: replaces.id }) };
  return (
    <PartDialog
      quiet={replaces !== undefined}
      label={translate(replaces ? 'pages.contact.replace' : 'pages.contact.add')}
      verb={translate(replaces ? 'pages.contact.replace' : 'pages.contact.add')}
      document={ContactDetailCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, ...given }, requestId })}
      defaultValues={{ kind: replaces?.kind, reportedBy: 'CLIENT' }}
      form={
        <>
          <ChoiceEntry
            source="kind"
            label={translate('pages.contact.kind')}
            of="ContactDetailKind"
            values={replaces ? [replaces.kind] : KINDS}
            needed
          />
          <TextEntry source="value" label={translate('pages.contact.value')} rows={2} needed />
          <PostcodeEntry source="postcode" label={translate('pages.contact.postcode')} />
          <ChoiceEntry
            source="reportedBy"
            label={translate('pages.contact.reported_by')}
            of="ReportedBy"
            values={REPORTERS}
            needed
          />
          <FlagEntry source="unsafe" label={translate('pages.contact.unsafe')} />
        </>
      }
    />
  );
}
