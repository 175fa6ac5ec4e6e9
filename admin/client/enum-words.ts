import { EQUALITY_ANSWERS } from '../../schema/equality-labels.ts';

/** Words of what a client's record holds; ethnic categories as the NHS words them. */
export const clientEnums: Record<string, Record<string, string>> = {
  CollectionContext: {
    SELF_REFERRAL: 'The person referred herself',
    REFERRAL: 'Somebody referred the person',
    EVENT: 'An event',
    TRAINING: 'A training',
    WEBSITE: 'Our website',
    EMPLOYMENT: 'Employment with us',
    VOLUNTEERING: 'Volunteering with us',
  },
  Ethnicity: EQUALITY_ANSWERS.Ethnicity,
  Gender: {
    FEMALE: 'Female',
    MALE: 'Male',
    NON_BINARY: 'Non-binary',
    OTHER: 'Another',
    NOT_STATED: 'Not stated',
  },
  EmploymentStatus: {
    EMPLOYED: 'Employed',
    UNEMPLOYED: 'Unemployed and looking for work',
    STUDENT: 'Student',
    SICK_OR_DISABLED: 'Long-term sick or disabled',
    HOMEMAKER: 'Looks after home or family',
    VOLUNTARY: 'Unpaid voluntary work',
    RETIRED: 'Retired',
    NOT_SEEKING: 'Not looking for work',
    NOT_STATED: 'Not stated',
  },
  Channel: {
    PHONE: 'Telephone',
    SMS: 'Text message',
    EMAIL: 'E-mail',
    POST: 'Post',
    WEB_CHAT: 'Web chat',
  },
};
