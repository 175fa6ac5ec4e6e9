/** Whether a physical or mental condition of twelve months or more limits somebody day to day, as the census asks. */
export enum LimitedByHealth {
  LIMITED_A_LOT = 'LIMITED_A_LOT',
  LIMITED_A_LITTLE = 'LIMITED_A_LITTLE',
  NOT_LIMITED = 'NOT_LIMITED',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

/** Religion or belief, as the census of England and Wales asks. */
export enum ReligionOrBelief {
  NONE = 'NONE',
  BUDDHIST = 'BUDDHIST',
  CHRISTIAN = 'CHRISTIAN',
  HINDU = 'HINDU',
  JEWISH = 'JEWISH',
  MUSLIM = 'MUSLIM',
  SIKH = 'SIKH',
  OTHER = 'OTHER',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}

/** Sexual orientation, as the census of England and Wales asks. */
export enum SexualOrientation {
  HETEROSEXUAL = 'HETEROSEXUAL',
  GAY_OR_LESBIAN = 'GAY_OR_LESBIAN',
  BISEXUAL = 'BISEXUAL',
  OTHER = 'OTHER',
  PREFER_NOT_TO_SAY = 'PREFER_NOT_TO_SAY',
}
