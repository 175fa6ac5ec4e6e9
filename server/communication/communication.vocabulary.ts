/** What a message is about (S43). */
export enum CommunicationCategory {
  /** Appointments, care and how the service works. */
  SERVICE = 'SERVICE',
  /** How personal data is used, rights and answers to requests. */
  PRIVACY = 'PRIVACY',
  /** Questions about how it went. */
  SURVEY = 'SURVEY',
  /** Anything that promotes: only where the person said yes (PECR, S103). */
  MARKETING = 'MARKETING',
  /** What the law obliges us to tell. */
  LEGAL = 'LEGAL',
}

/** By which way an answer came (S47). */
export enum PreferenceSource {
  STAFF = 'STAFF',
  /** The person herself, by her personal link. */
  LINK = 'LINK',
  REFERRAL = 'REFERRAL',
}

/** Who spoke to whom. */
export enum CommunicationDirection {
  INCOMING = 'INCOMING',
  OUTGOING = 'OUTGOING',
}

/** Why a person may not be reached in a way about something. */
export enum ContactReason {
  /** Stored only: nothing but a message about that (§2.6). */
  RESTRICTED = 'RESTRICTED',
  /** The person has died. */
  DECEASED = 'DECEASED',
  /** Somebody else might see or hear it, whatever it is about (S43). */
  UNSAFE_CHANNEL = 'UNSAFE_CHANNEL',
  /** Every address or number of that kind is marked as unsafe. */
  UNSAFE_DETAIL = 'UNSAFE_DETAIL',
  /** The person said no. */
  DECLINED = 'DECLINED',
  /** The person never said yes to marketing in this way (PECR; the soft opt-in is off). */
  NO_MARKETING_CONSENT = 'NO_MARKETING_CONSENT',
  /** An objection to marketing stands for the address or number (S103). */
  MARKETING_OBJECTION = 'MARKETING_OBJECTION',
}
