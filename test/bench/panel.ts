import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';
import { version as reactDom } from 'react-dom';
import { startBrowser } from '../support/browser.ts';
import { openGround } from './ground.ts';
import { readOptions } from './options.ts';
import { DEEDS, framesOf, type Frames } from './panel-frames.ts';
import { firstLoad, LOADS, type Load } from './panel-loads.ts';
import { SLOWER } from './panel-page.ts';
import { panelMisses, panelTable, type Setting } from './panel-table.ts';
import { startTarget } from './targets.ts';

/**
 * `npm run bench:panel -- --sizes 5000 --rounds 5`: how long a slow computer takes until the built panel can be used,
 * and its longest frames; ends with 1 where a goal is missed. Build the panel first.
 */
const options = readOptions();
const [size] = options.sizes;
await mkdir(options.dataDir, { recursive: true });
const ground = await openGround(size!, options.dataDir);
const product = await startTarget(ground, 'product');
const browser = await startBrowser();
// The name, not the number: browsers keep a cookie that is meant for encrypted connections on this machine alone.
const url = `http://localhost:${product.port}`;
const wanted = ({ name }: { name: string }) => options.only.length === 0 || options.only.includes(name);

const before = loadavg()[0]!;
const loads: Load[] = [];
const frames: Frames[] = [];
for (let round = 0; round <= options.rounds; round += 1) {
  console.error(`  round ${round} of ${options.rounds} …`);
  const loaded: Load[] = [];
  for (const kind of LOADS.filter(wanted)) loaded.push(await firstLoad(browser, url, kind));
  const met = await framesOf(browser, url, DEEDS.filter(wanted));
  // The first one warms the server up.
  if (round === 0) continue;
  loads.push(...loaded);
  frames.push(...met);
}
const setting: Setting = {
  date: new Date().toISOString().slice(0, 16),
  machine: `${cpus()[0]!.model} × ${cpus().length}, Linux ${release()}`,
  load: [before, loadavg()[0]!],
  versions: { Node: process.versions.node, Chromium: browser.version(), React: reactDom },
  slower: SLOWER,
  size: size!,
  rounds: options.rounds,
};
await browser.close();
await product.stop();
await ground.database.stop();

const misses = panelMisses(loads, frames);
const table = panelTable(setting, loads, frames, misses);
const file = join(options.dataDir, 'panel');
await writeFile(`${file}.json`, JSON.stringify({ ...setting, loads, frames, missed: misses }, null, 2));
await writeFile(`${file}.md`, table);
console.log(table);
process.exitCode = misses.length > 0 ? 1 : 0;
