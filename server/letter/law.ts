/** The law as every letter cites it (§0.3): the 1998 Act is repealed and never named. */
export const DATA_PROTECTION_LAW =
  'UK GDPR and Data Protection Act 2018 (as amended by the Data (Use and Access) Act 2025)';

/** Who looks at complaints about NHS services when the provider has answered (M10). */
export const NHS_OMBUDSMAN = {
  name: 'Parliamentary and Health Service Ombudsman',
  phone: '0345 015 4033',
  url: 'https://www.ombudsman.org.uk',
};
