import type { CurrentOrganisationProfileQuery } from '../../schema/generated/graphql.ts';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { PictureEntry } from '../core/form/PictureEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { WholeEntry } from '../core/form/WholeEntry.tsx';
import { PageSkeleton } from '../core/layout/PageSkeleton.tsx';
import { useProfile } from '../core/session/useProfile.ts';

type Profile = CurrentOrganisationProfileQuery['record'];

/** Drafts the next edition, which begins as the one in force. */
export function OrganisationProfileCreate() {
  const { data, isPending } = useProfile();
  if (isPending) return <PageSkeleton />;
  return (
    <CreatePage>
      <Content from={data} />
    </CreatePage>
  );
}

/** Changes a draft. */
export function OrganisationProfileEdit() {
  return (
    <EditPage>
      <Content />
    </EditPage>
  );
}

function Content({ from }: { from?: Profile }) {
  const of = (source: keyof Profile) => ({ source, defaultValue: from?.[source] });
  return (
    <>
      <Section name="us">
        <TextEntry {...of('name')} needed />
        <PictureEntry {...of('logo')} />
        <TextEntry {...of('registration')} width={20} />
        <NarrativeEntry {...of('address')} rows={3} needed />
        <TextEntry {...of('website')} type="url" needed />
      </Section>
      <Section name="officer">
        <TextEntry {...of('email')} type="email" needed />
        <TextEntry {...of('phone')} type="tel" width={24} needed />
        <TextEntry {...of('dpoName')} needed />
        <TextEntry {...of('dpoPhone')} type="tel" width={24} />
      </Section>
      <Section name="regulator">
        <TextEntry {...of('regulatorName')} needed />
        <NarrativeEntry {...of('regulatorAddress')} rows={3} needed />
        <TextEntry {...of('regulatorUrl')} type="url" needed />
        <TextEntry {...of('regulatorPhone')} type="tel" width={24} needed />
      </Section>
      <Section name="keeping">
        <WholeEntry {...of('retentionCeilingYears')} needed />
      </Section>
    </>
  );
}
