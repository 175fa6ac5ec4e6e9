import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlOf, withClient } from '../../server/database/roles.ts';
import { moveTo, OTHER_CORE } from './cores.ts';
import { startGenerator } from './generator.ts';
import { openGround } from './ground.ts';
import { readOptions } from './options.ts';
import { startTarget } from './targets.ts';
import { WORKS } from './works.ts';

/**
 * `npm run bench:profile -- --only one --sizes 10000`: where the product's time goes, by module and by function, and
 * which statements the database spends its own on. The absolute times are those of a profiled run.
 */
const options = readOptions();
moveTo(OTHER_CORE);
const [size] = options.sizes;
const first = await openGround(size!, options.dataDir);
const database = urlOf(first.database.adminUrl, 'wellkept');
await counting("set shared_preload_libraries = 'pg_stat_statements'");
await first.database.stop();
const ground = await openGround(size!, options.dataDir);
for (const work of WORKS.filter(({ name }) => options.only.length === 0 || options.only.includes(name))) {
  const folder = await mkdtemp(join(tmpdir(), 'wellkept-profile-'));
  const product = await startTarget(ground, 'product', [
    '--cpu-prof',
    '--cpu-prof-interval=250',
    `--cpu-prof-dir=${folder}`,
  ]);
  const generator = startGenerator(ground.facts);
  const order = {
    work: work.name,
    target: product.target,
    port: product.port,
    headers: product.headers,
    connections: options.connections,
    seconds: options.seconds * options.rounds,
  };
  await generator.run({ ...order, seconds: 2 });
  const before = await statements();
  const from = now();
  const { answers } = await generator.run(order);
  const to = now();
  const after = await statements();
  generator.stop();
  await product.stop();
  const [file] = await readdir(folder);
  console.log(`\n${work.name}: ${answers} answers`);
  if (file) report(JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile, { from, to, answers });
  for (const line of spent(before, after, answers)) console.log(line);
}
await counting('reset shared_preload_libraries');
await ground.database.stop();

/** Has the database count its statements from its next start on, or no longer. */
function counting(change: string): Promise<unknown> {
  return withClient(database, client => client.query(`alter system ${change}`));
}

/** Microseconds on the clock of the profiler. */
function now(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

/** A profile as V8 writes it: a tree of frames, and which of them was met at each sample. */
interface Profile {
  startTime: number;
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Tells of the samples between two moments. */
function report(
  { nodes, samples, timeDeltas, startTime }: Profile,
  { from, to, answers }: { from: number; to: number; answers: number },
): void {
  let at = startTime;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const modules = new Map<string, number>();
  samples.forEach((id, place) => {
    at += timeDeltas[place]!;
    if (at < from || at > to) return;
    const { functionName, url, lineNumber } = frames.get(id)!;
    const module = moduleOf(url, functionName);
    if (module === '(idle)') return;
    const ms = timeDeltas[place]! / 1_000;
    const name = `${functionName || '(anonymous)'} ${url.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '')}:${lineNumber + 1}`;
    functions.set(name, (functions.get(name) ?? 0) + ms);
    modules.set(module, (modules.get(module) ?? 0) + ms);
  });
  show('by module, ms an answer', modules, 18, answers);
  show('by function, ms an answer', functions, 30, answers);
}

/** The package, or the folder of ours. */
function moduleOf(url: string, functionName: string): string {
  if (!url) return functionName;
  const [, scoped] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return scoped ?? /\/server\/([^/]+)/.exec(url)?.[1] ?? url.split(':')[0]!;
}

function show(title: string, spent: Map<string, number>, most: number, answers: number): void {
  console.log(`  ${title}`);
  for (const [name, ms] of [...spent].sort((a, b) => b[1] - a[1]).slice(0, most))
    console.log(`    ${(ms / answers).toFixed(3).padStart(8)}  ${name}`);
}

interface Statement {
  query: string;
  calls: number;
  ms: number;
}

/** What pg_stat_statements has counted so far. */
function statements(): Promise<Statement[]> {
  return withClient(database, async client => {
    await client.query('create extension if not exists pg_stat_statements');
    const counted = await client.query<Statement>(
      `select query, sum(calls)::float as calls, sum(total_exec_time)::float as ms from pg_stat_statements group by query`,
    );
    return counted.rows;
  });
}

function spent(before: readonly Statement[], after: readonly Statement[], answers: number): string[] {
  const had = new Map(before.map(({ query, ...rest }) => [query, rest]));
  return after
    .map(({ query, calls, ms }) => ({
      query,
      calls: calls - (had.get(query)?.calls ?? 0),
      ms: ms - (had.get(query)?.ms ?? 0),
    }))
    .filter(({ calls }) => calls > answers / 20)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 25)
    .map(
      ({ query, calls, ms }) =>
        `    ${(ms / answers).toFixed(3).padStart(8)} ms  ${(calls / answers).toFixed(2).padStart(5)} ×  ${query.replace(/\s+/g, ' ').slice(0, 150)}`,
    );
}
