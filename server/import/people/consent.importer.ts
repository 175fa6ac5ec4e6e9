import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Client } from '../../client/client.entity.ts';
import { londonDate } from '../../clock/calendar.ts';
import { checkAnswer, lacksWriting } from '../../consent/answer-checks.ts';
import { ConsentCode, type ConsentQuestion } from '../../consent/consent-question.entity.ts';
import { ConsentRecord, ConsentRecordFields } from '../../consent/consent-record.entity.ts';
import type { Context } from '../../context.ts';
import { columnsOf } from '../../crud/columns.ts';
import { problemsOf } from '../cells.ts';
import type { CellProblem, PeopleImporter, ReadRow, Verdict } from '../importer.ts';
import { organisationsNamed } from '../organisation-named.ts';
import {
  CLIENT_COLUMNS,
  CLIENT_TIDY,
  clientOf,
  clientsNamed,
  eachNamed,
  type ClientsNamed,
} from './clients-named.ts';
import { recordInTurn, refusedInTurn, standingOf, type NewConsent } from './consent-turns.ts';
import { editionsAsked, wordingOf } from './consent-wording.ts';
import { ImportedConsentFields } from './consent.fields.ts';
import { comparedColumns, differences, leftAlone, saidIn } from './known.ts';

/** What the rows of a batch name, as far as the viewer sees it. */
interface Named {
  clients: ClientsNamed;
  editions: ConsentQuestion[];
  recipients: Map<string, string | null>;
  answers: Map<string, ConsentRecord[]>;
}

const FIELDS = columnsOf(ConsentRecordFields)
  .filter(({ kind }) => kind !== 'link')
  .map(({ name }) => name);
const COMPARED = comparedColumns(ImportedConsentFields, ['givenAt', 'code', 'edition']);

/** Answers to the questions of consent, known again by client, question and moment; none is ever changed (C-10). */
export const consentImporter: PeopleImporter<NewConsent> = {
  resource: 'consentRecords',
  partial: true,
  entity: ConsentRecord,
  fields: ImportedConsentFields,
  extra: {
    ...CLIENT_COLUMNS,
    recipient: {
      about: 'Name or reference of the one with which is shared, where one is asked about.',
      required: false,
    },
  },
  tidy: CLIENT_TIDY,

  async judge(context, em, rows) {
    const named = await namedIn(context, em, rows);
    const verdicts: Verdict<NewConsent>[] = [];
    for (const row of rows) verdicts.push(await judged(context, row, named));
    const news = verdicts.flatMap(verdict => (verdict.kind === 'fresh' ? [verdict.add] : []));
    const standing = await standingOf(em, eachNamed(named.clients));
    const refused = await refusedInTurn(news, standing, context.app.clock.today());
    return verdicts.map(verdict => {
      const problems = verdict.kind === 'fresh' && refused.get(verdict.add);
      return problems ? { kind: 'wrong', problems } : verdict;
    });
  },

  add: recordInTurn,
};

async function judged(
  context: Context,
  { values, problems }: ReadRow,
  named: Named,
): Promise<Verdict<NewConsent>> {
  const row = values as Partial<ImportedConsentFields> & { recipient?: string };
  const wrong = [...problems];
  const client = clientOf(values, named.clients, wrong);
  const question = wordingOf(row, named.editions, wrong);
  const recipientId = recipientOf(row, named, wrong);
  const now = context.app.clock.now();
  const recordedAt = row.recordedAt ?? row.givenAt;
  if (row.recordedAt && (row.recordedAt > now || row.recordedAt < row.givenAt!))
    wrong.push({ column: 'recordedAt', message: 'lies between the answer and today' });
  if (!client || !question || wrong.length > 0) return { kind: 'wrong', problems: wrong };

  const fields = FIELDS.filter(name => name in values).map(name => [name, values[name]]);
  const given = Object.fromEntries(fields) as NewConsent['input'];
  const input = { ...given, question: question.id, recipientId };
  const record = sameAnswer(named.answers.get(client.id) ?? [], question, input);
  if (record) return { kind: 'known', differs: differing(record, values, question) };
  wrong.push(...(await answerProblems(question, client, input, now)));
  if (wrong.length > 0) return { kind: 'wrong', problems: wrong };
  const text = `${client.id} ${question.code} ${recipientId ?? ''} ${input.givenAt.toISOString()}`;
  const add = { client, question, input, recordedAt: recordedAt! };
  return { kind: 'fresh', keys: [{ column: 'givenAt', text }], add };
}

/** What the form refuses of an answer by itself, judged by the day on which it was given. */
async function answerProblems(
  question: ConsentQuestion,
  client: Client,
  input: NewConsent['input'],
  now: Date,
): Promise<CellProblem[]> {
  if (lacksWriting(question, input))
    return [
      { column: 'evidence', message: 'is needed, and how has to be PAPER or ONLINE: this yes is written' },
    ];
  return problemsOf(async () => checkAnswer(question, client, input, now, londonDate(input.givenAt)));
}

function recipientOf(
  { code, recipient: text }: Partial<ImportedConsentFields> & { recipient?: string },
  { recipients }: Named,
  wrong: CellProblem[],
): string | null {
  const column = 'recipient';
  const isAbout = code === ConsentCode.RECIPIENT_SHARING;
  if (!text && isAbout) wrong.push({ column, message: 'is needed: who receives it' });
  if (text && !isAbout) wrong.push({ column, message: 'belongs to the question about one recipient' });
  const found = text && isAbout ? recipients.get(text) : null;
  if (text && isAbout && !found)
    wrong.push({ column, message: 'is no organisation that is registered here' });
  return found ?? null;
}

/** The answer that is here already: of the same moment or, where a file knows the day alone, of the same day. */
function sameAnswer(
  answers: readonly ConsentRecord[],
  { code }: ConsentQuestion,
  { givenAt, answer, recipientId }: NewConsent['input'],
): ConsentRecord | undefined {
  const line = answers.filter(one => one.code === code && one.recipient === (recipientId ?? null));
  const exact = line.find(one => one.givenAt.getTime() === givenAt.getTime());
  const day = londonDate(givenAt);
  const isDayAlone = londonDate(new Date(givenAt.getTime() - 1)) !== day;
  if (exact || !isDayAlone) return exact;
  return line.find(one => londonDate(one.givenAt) === day && one.answer === answer);
}

function differing(
  record: ConsentRecord,
  values: Record<string, unknown>,
  question: ConsentQuestion,
): CellProblem[] {
  const found = differences(record as never, values, COMPARED);
  return record.question === question.id ? found : [...found, leftAlone('edition')];
}

async function namedIn(context: Context, em: SqlEntityManager, rows: readonly ReadRow[]): Promise<Named> {
  const clients = await clientsNamed(context, em, rows, ['dateOfBirth', 'dateOfDeath']);
  const answers = await em.find(
    ConsentRecord,
    { client: { $in: eachNamed(clients) } },
    { disableIdentityMap: true },
  );
  return {
    clients,
    editions: await editionsAsked(em),
    recipients: await organisationsNamed(em, saidIn(rows, 'recipient')),
    answers: Map.groupBy(answers, ({ client }) => client),
  };
}
