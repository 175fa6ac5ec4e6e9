import type { SqlEntityManager } from '@mikro-orm/sql';
import { may } from '../../access/scope.ts';
import type { Client } from '../../client/client.entity.ts';
import { TAKEN } from '../../client/client.hooks.ts';
import { londonDate } from '../../clock/calendar.ts';
import type { Context } from '../../context.ts';
import { beforeGoLive } from '../../organisation-profile/current-profile.ts';
import { sourceProblems } from '../../referral/receive.ts';
import { Referral } from '../../referral/referral.entity.ts';
import type { Moment } from '../../referral/settle-consent.ts';
import { standingProblems, standingRefused } from '../../referral/take-on.checks.ts';
import { TakeOnReferralFields } from '../../referral/take-on.fields.ts';
import { takeOnReferral } from '../../referral/take-on.ts';
import type { CellProblem, PeopleImporter, ReadRow, Verdict } from '../importer.ts';
import { organisationsNamed } from '../organisation-named.ts';
import { byFifty } from './by-fifty.ts';
import {
  CLIENT_COLUMNS,
  CLIENT_TIDY,
  clientOf,
  clientsNamed,
  eachNamed,
  type ClientsNamed,
} from './clients-named.ts';
import { byColumn, comparedColumns, differences, keyedBy, leftAlone, saidIn } from './known.ts';

/** What is made of a row. */
interface NewReferral {
  client: Client;
  told: TakeOnReferralFields;
}

/** What the rows of a batch name, as far as the viewer sees it; referrals seen or unseen. */
interface Named {
  clients: ClientsNamed;
  organisations: Map<string, string | null>;
  byId: Map<string, Referral>;
  /** Of the clients named, those that have no id of the care-record system. */
  withoutId: Referral[];
  lastDay: string;
}

/** Only a referral that is here has all of them; the place of a tick is compared nowhere. */
const COMPARED = comparedColumns(TakeOnReferralFields, ['dcrsRef', 'tickedAt']);

/** Referrals with their state, known again by the id of the care-record system. */
export const referralImporter: PeopleImporter<NewReferral> = {
  resource: 'referrals',
  partial: true,
  entity: Referral,
  fields: TakeOnReferralFields,
  extra: {
    ...CLIENT_COLUMNS,
    referringOrganisation: {
      about: 'Name or reference of the practice, service or agency.',
      required: false,
    },
  },
  tidy: CLIENT_TIDY,

  async judge(context, em, rows) {
    const named = await namedIn(context, em, rows);
    const verdicts: Verdict<NewReferral>[] = [];
    for (const row of rows) verdicts.push(await judged(context, em, row, named));
    return verdicts;
  },

  async add(context, em, news) {
    const moment = momentOf(context);
    await byFifty(em, news, ({ client, told }) => takeOnReferral(context, em, client, told, moment));
  },
};

async function judged(
  context: Context,
  em: SqlEntityManager,
  { values, problems }: ReadRow,
  named: Named,
): Promise<Verdict<NewReferral>> {
  const wrong = [...problems];
  const client = clientOf(values, named.clients, wrong);
  const told = { ...values, ...linksOf(values, named, wrong) } as unknown as TakeOnReferralFields;
  if (!told.careRecordId)
    wrong.push({ column: 'careRecordId', message: 'is needed, to know the referral again' });
  const moment = momentOf(context);
  if (wrong.length === 0)
    wrong.push(...byColumn({ ...standingProblems(told, moment), ...sourceProblems(told, moment) }));
  if (!client || wrong.length > 0) return { kind: 'wrong', problems: wrong };

  const record = named.byId.get(told.careRecordId!);
  if (record && !may(context.ability, 'read', Referral, record))
    return { kind: 'wrong', problems: [{ column: 'careRecordId', message: TAKEN }] };
  if (record) return { kind: 'known', differs: differing(record, values, told, client) };
  wrong.push(...registeredByHand(named, client, told));
  const standing = { ...told, client: client.id };
  wrong.push(...byColumn(await standingRefused(context, em, standing, named.lastDay)));
  if (wrong.length > 0) return { kind: 'wrong', problems: wrong };
  const keys = [{ column: 'careRecordId', text: `id ${told.careRecordId}` }];
  return { kind: 'fresh', keys, add: { client, told } };
}

/** The organisation that a row names; the ids by which it names its client belong to no referral. */
function linksOf(values: Record<string, unknown>, named: Named, wrong: CellProblem[]) {
  const text = values.referringOrganisation as string | undefined;
  const referringOrganisation = text ? named.organisations.get(text) : null;
  if (text && !referringOrganisation)
    wrong.push({ column: 'referringOrganisation', message: 'is no organisation that is registered here' });
  return { referringOrganisation, clientCareRecordId: undefined, clientNhsNumber: undefined };
}

/** One that was registered before anybody knew its id would else be there twice. */
function registeredByHand({ withoutId }: Named, client: Client, { receivedAt }: TakeOnReferralFields) {
  const day = londonDate(receivedAt);
  const same = withoutId.find(one => one.client === client.id && londonDate(one.receivedAt) === day);
  if (!same) return [];
  const message = `stands on no referral yet, and ${same.reference} of this client came on the same day: write the id there, and it is known again`;
  return [{ column: 'careRecordId', message }];
}

function differing(
  record: Referral,
  values: Record<string, unknown>,
  told: TakeOnReferralFields,
  client: Client,
): CellProblem[] {
  const found = differences(record as never, values, COMPARED);
  if (record.client !== client.id) found.push(leftAlone('clientCareRecordId'));
  if (told.referringOrganisation && record.referringOrganisation !== told.referringOrganisation)
    found.push(leftAlone('referringOrganisation'));
  return found;
}

async function namedIn(context: Context, em: SqlEntityManager, rows: readonly ReadRow[]): Promise<Named> {
  const clients = await clientsNamed(context, em, rows);
  const apart = { disableIdentityMap: true, filters: false } as const;
  const find = (where: object) => context.beyondReach(em, () => em.find(Referral, where, apart));
  return {
    clients,
    organisations: await organisationsNamed(em, saidIn(rows, 'referringOrganisation')),
    byId: keyedBy(await find({ careRecordId: { $in: saidIn(rows, 'careRecordId') } }), 'careRecordId'),
    withoutId: await find({ client: { $in: eachNamed(clients) }, careRecordId: null }),
    lastDay: await beforeGoLive(em, context.app.env),
  };
}

function momentOf({ app: { clock } }: Context): Moment {
  return { now: clock.now(), today: clock.today() };
}
