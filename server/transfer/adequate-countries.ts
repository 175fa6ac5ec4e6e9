/** Countries that UK adequacy regulations cover (UK GDPR Art 45A; DPA 2018 Sch 21 para 5): the EEA and those named singly. */
export const ADEQUATE_COUNTRIES: ReadonlySet<string> = new Set(
  [
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO',
    'AD AR CA CH FO GG GI IL IM JE JP KR NZ UY',
  ].flatMap(line => line.split(' ')),
);

/** Adequate only for recipients on the UK-US data bridge list (SI 2023/1028). */
export const BRIDGED_COUNTRY = 'US';
