import { event, notTheSamePerson, workflow } from '../workflow/workflow.ts';
import { currentProfile } from './current-profile.ts';
import { OrganisationProfile, ProfileStatus } from './organisation-profile.entity.ts';

/** A draft of the administrator becomes the profile when somebody else approves it (S15). */
export const organisationProfileWorkflow = workflow(OrganisationProfile, {
  approve: event<OrganisationProfile, object>({
    about: 'Makes a draft the profile that letters and notices print; the one before is superseded.',
    from: [ProfileStatus.DRAFT],
    to: ProfileStatus.CURRENT,
    separation: [notTheSamePerson(profile => [profile.draftedBy])],
    effect: async ({ em, record, viewer, now }) => {
      const before = await currentProfile(em);
      before.status = ProfileStatus.SUPERSEDED;
      // First, because at no moment there may be two current ones.
      await em.flush();
      record.approvedBy = viewer.id;
      record.approvedAt = now;
    },
  }),
});
