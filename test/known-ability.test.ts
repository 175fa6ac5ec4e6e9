import { Role } from '../schema/ability.ts';
import { NO_CASELOAD } from '../server/access/caseload.ts';
import type { Viewer } from '../server/access/viewer.ts';
import { knownAbility } from '../server/auth/known-ability.ts';

const clinician: Viewer = {
  id: '5b0e7a3e-7d0f-4f0e-9a57-0a2b6c1d9e01',
  personId: '5b0e7a3e-7d0f-4f0e-9a57-0a2b6c1d9e02',
  name: 'Dr Maren Ashgrove',
  email: 'clinician@demo.wellkept.test',
  role: Role.CLINICIAN,
  designations: [],
  mustEnrol: false,
  caseload: { ...NO_CASELOAD, read: ['one'], own: ['one'] },
};

test('the rights of a viewer are made once while nothing about her changes', () => {
  expect(knownAbility(structuredClone(clinician))).toBe(knownAbility(structuredClone(clinician)));
});

test.each<[string, Partial<Viewer>]>([
  ['a client more or less', { caseload: { ...NO_CASELOAD, read: [], own: [] } }],
  ['a handed-over client', { caseload: { ...NO_CASELOAD, read: ['one'], own: [] } }],
  [
    'broken glass',
    {
      caseload: {
        ...clinician.caseload,
        glass: [{ client: 'two', until: new Date('2026-11-29T23:00:00Z') }],
      },
    },
  ],
  ['another role', { role: Role.DATA_ENTRY }],
  ['a second factor that is due', { mustEnrol: true }],
])('%s gives other rights at once', (_, change) => {
  const before = knownAbility(clinician);
  const after = knownAbility({ ...clinician, ...change });
  expect(after).not.toBe(before);
  expect(after.rules).not.toEqual(before.rules);
});

test('nobody has rights, before and after somebody was known', () => {
  knownAbility(clinician);
  expect(knownAbility(null).rules).toEqual([]);
});
