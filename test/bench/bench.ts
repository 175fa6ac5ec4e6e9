import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../../server/database/roles.ts';
import { alone, type Alone } from './alone.ts';
import { sameAnswers } from './compare.ts';
import { moveTo, OTHER_CORE, pinned } from './cores.ts';
import { exported } from './export.ts';
import { toldOf, type Told } from './figures.ts';
import { startGenerator } from './generator.ts';
import { REACHED } from './goals.ts';
import { openGround, type Ground } from './ground.ts';
import { missed, type Found } from './missed.ts';
import { isMeasuredWhole, readOptions, type Options } from './options.ts';
import { memoryOf } from './process-cost.ts';
import { rounds } from './rounds.ts';
import { tableOf, type Setting } from './table.ts';
import { startTargets } from './targets.ts';
import { WORKS, type Work } from './works.ts';

/** `npm run bench`: the product beside PostGraphile and a bare server; ends with 1 where a goal is missed. */
const options = readOptions();
const works = WORKS.filter(({ name }) =>
  options.only.length > 0 ? options.only.includes(name) : !options.short || name in REACHED,
);
moveTo(OTHER_CORE);
await mkdir(options.dataDir, { recursive: true });

const found: Found[] = [];
let minutes = 0;
let setting: Omit<Setting, 'minutes'> | undefined;
for (const size of options.sizes) {
  say(`${size} clients: opening the database`);
  const ground = await openGround(size, options.dataDir);
  setting ??= await settingOf(ground, options);
  const from = performance.now();
  found.push(await measure(ground));
  minutes += (performance.now() - from) / 60_000;
  await ground.database.stop();
}
const all: Found = {
  told: found.flatMap(({ told }) => told),
  alone: found.flatMap(one => one.alone),
  exported: found.flatMap(one => one.exported),
  memory: found.flatMap(({ memory }) => memory),
};
const misses = missed(all, options.short);
const table = tableOf({ ...setting!, minutes }, all, misses, options.short);
const file = join(options.dataDir, options.short ? 'short' : 'last');
await writeFile(`${file}.json`, JSON.stringify({ ...setting, minutes, ...all, missed: misses }, null, 2));
await writeFile(`${file}.md`, table);
console.log(table);
process.exitCode = misses.length > 0 ? 1 : 0;

/** The works on one size. */
async function measure(ground: Ground): Promise<Found> {
  const { size, facts } = ground;
  const whole = isMeasuredWhole(size, options);
  const asked = works.filter(({ ofAnySize }) => whole || !ofAnySize);
  const turns = { ...options, rounds: whole ? options.rounds : Math.ceil(options.rounds / 2) };
  const running = await startTargets(ground);
  const product = running.find(({ target }) => target === 'product')!;
  const rest = memoryOf(product.pid).now;
  for (const work of asked) await sameAnswers(work, running, facts);
  const generator = startGenerator(facts);
  const told: Told[] = [];
  const lonely: Alone[] = [];
  for (const work of asked) {
    say(`${size} clients: ${work.name}`);
    told.push(toldOf(size, work, await rounds(work, running, ground, generator, turns)));
    if (isAloneTold(work)) lonely.push(await alone(size, work, product, generator, options.seconds));
  }
  const { most } = memoryOf(product.pid);
  generator.stop();
  for (const one of running) await one.stop();
  const files = whole && (options.only.length === 0 || options.only.includes('export'));
  return {
    told,
    alone: lonely,
    exported: files ? [await exported(ground, options)] : [],
    memory: [{ size, rest, most }],
  };
}

function isAloneTold({ name }: Work): boolean {
  return !options.short && name !== 'signIn';
}

async function settingOf(
  { database }: Ground,
  { connections, rounds, seconds }: Options,
): Promise<Omit<Setting, 'minutes'>> {
  const version = async (name: string) =>
    (JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  const [{ server_version: postgres }] = await withClient(
    database.adminUrl,
    async client => (await client.query('show server_version')).rows,
  );
  return {
    date: new Date().toISOString().slice(0, 16),
    machine: `${cpus()[0]!.model} × ${cpus().length}, Linux ${release()}`,
    versions: {
      Node: process.versions.node,
      PostgreSQL: postgres,
      PostGraphile: await version('postgraphile'),
      pg: await version('pg'),
      autocannon: await version('autocannon'),
    },
    connections,
    rounds,
    seconds,
    pinned,
  };
}

function say(line: string): void {
  console.error(`  ${line} …`);
}
