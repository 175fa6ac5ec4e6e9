/** How a person and we spoke or wrote to each other; every way counts (X11). */
export enum ContactMethod {
  EMAIL = 'EMAIL',
  POST = 'POST',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  WEB_FORM = 'WEB_FORM',
  SOCIAL_MEDIA = 'SOCIAL_MEDIA',
}
