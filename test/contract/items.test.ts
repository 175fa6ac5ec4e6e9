import { columnsOf } from '../../server/crud/columns.ts';
import { isArt9, isPolicySensitive, isRequired, items } from '../../server/crud/items.ts';
import { resourcesInUse } from '../../server/crud/resource.ts';
import { PurposeCode } from '../../schema/purpose-codes.ts';
import { NOTICE_PURPOSES } from '../../server/purpose/notice-purposes.ts';
import { RegisterReferralFields } from '../../server/referral/register-referral.fields.ts';
import '../../server/resources.ts';

/** What we do with somebody's record: who did it, when and why. Nothing of it is asked of a person. */
const OUR_ACTS = [
  'AccessLog',
  'AgencyConsentLiaison',
  'Assignment',
  'BreakGlassGrant',
  'ClientMerge',
  'ConsentTab',
  'Disclosure',
  'PreferenceLink',
  'RecipientNotification',
  'RecordHolding',
  'Restriction',
];
/** Who may see a record is worked out, and links say which records belong together. */
const NOT_ASKED = ['restricted', 'sensitive', 'namedUsers', 'barred', 'handlers', 'investigatorPerson'];
const ACCESS = [...NOT_ASKED, 'officeBarred', 'reviewerCalled'];
/** About somebody, though no column says so. */
const ABOUT_SOMEBODY = ['Allegation', 'ComplaintContact', 'OnlineIdentifier'];

const aboutPeople = resourcesInUse().filter(
  ({ name, columns }) =>
    !OUR_ACTS.includes(name) &&
    (name === 'Client' ||
      ABOUT_SOMEBODY.includes(name) ||
      columns.some(column => ['client', 'clientReference', 'personName'].includes(column.name))),
);

test('S21: every column that is written of a person says for which purposes it is collected', () => {
  const silent = aboutPeople.flatMap(({ name, entity, columns }) =>
    columns
      .filter(column => column.declaredOn !== entity.prototype && column.kind !== 'link')
      .filter(column => name === 'Client' || !ACCESS.includes(column.name))
      .filter(({ purposes }) => !purposes || purposes.length === 0)
      .map(column => `${name}.${column.name}`),
  );
  expect(silent).toEqual([]);
});

test('S21: what is written of a person is asked of nobody else, and nothing is declared for a purpose that the notice has not', () => {
  const named = new Set(aboutPeople.map(({ name }) => name));
  const elsewhere = items().filter(({ record }) => !named.has(record));
  expect([...new Set(elsewhere.map(({ record }) => record))]).toEqual(['EqualityMonitoringRecord']);
  expect(Object.values(PurposeCode).toSorted()).toEqual(NOTICE_PURPOSES.map(({ code }) => code).toSorted());
});

test('S27, S21: the six items of the notice are sensitive, and special category only by law (X4)', () => {
  const marked = items().filter(({ record }) => record === 'Client');
  const names = (is: typeof isArt9) =>
    marked.filter(({ column }) => is(column)).map(({ column }) => column.name);
  expect(names(isPolicySensitive)).toEqual([
    'dateOfBirth',
    'ethnicity',
    'gender',
    'employmentStatus',
    'accessibilityNeeds',
  ]);
  expect(names(isArt9)).toEqual(['ethnicity', 'accessibilityNeeds']);
});

test('S21: what the public is asked is needed wherever it is asked, so no public form can lose a question', () => {
  const asked = [
    'title',
    'summary',
    'theme',
    'aboutDataProtectionOffice',
    'complainantName',
    'complainantEmail',
    'complainantPhone',
    'complainantAddress',
    'isDataSubject',
    'dataSubjectName',
    'isChild',
    'letterFormat',
  ];
  const optional = items().filter(
    ({ record, column }) =>
      (record === 'ComplaintCase' && asked.includes(column.name) && !isRequired(column)) ||
      (['PreferenceInquiry', 'CommunicationPreference'].includes(record) && !isRequired(column)),
  );
  expect(optional).toEqual([]);
});

test('S21: the form that registers a referral asks for items of the records that it makes, by their own names', () => {
  const known = new Set(
    items()
      .filter(({ record }) => ['Client', 'ContactDetail', 'Referral', 'ConsentRecord'].includes(record))
      .map(({ column }) => column.name),
  );
  const others = columnsOf(RegisterReferralFields)
    .filter(({ kind, name }) => kind !== 'link' && !known.has(name))
    .map(({ name }) => name);
  // Ways to reach somebody, and the two answers: values of items that are needed.
  expect(others).toEqual(['mobile', 'email', 'address', 'q1', 'q2']);
});
