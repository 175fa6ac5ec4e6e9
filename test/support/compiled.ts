import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What is started of the compiled product, by hand or by the container. */
export const PROGRAMS = [
  'main',
  'setup',
  'rules',
  'database/roles-cli',
  'audit/verify-cli',
  'demo/seed-cli',
  'demo/reset',
];

/** How programs are started: with Node and this environment alone, from a folder that is not ours. */
interface Beginning {
  folder: string;
  env: Record<string, string>;
}

/** Runs a compiled program to its end. */
export function run(program: string, args: readonly string[], { folder, env }: Beginning) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    // One that does not end by itself has no status.
    timeout: 60_000,
  });
  return { status, said: stdout + stderr };
}

/** Starts the compiled server and waits until it says that it is ready. */
export async function startCompiled(program: string, { folder, env }: Beginning) {
  const server = spawn(process.execPath, [program], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text: Buffer) => said.push(String(text)));
  const url = await ready(server, said);
  return { url, stop: () => ended(server) };
}

async function ready(server: ChildProcess, said: readonly string[]): Promise<string> {
  for (;;) {
    const [, url] = /is ready: (\S+)/.exec(said.join('')) ?? [];
    if (url) return url;
    if (server.exitCode !== null) throw new Error(`the compiled server did not start:\n${said.join('')}`);
    await Promise.race([once(server.stdout!, 'data'), once(server, 'exit')]);
  }
}

/** Stops a server as a container does; answers its exit code. */
async function ended(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null) return server.exitCode;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  return server.exitCode;
}

/** What a compiled file asks for when it is loaded or runs. */
const ASKED = [
  /^(?:import|export) (?:[^'"\n(=]* from )?["']([^"'\n]+)["']/gm,
  /\bimport\(\s*["']([^"']+)["']/g,
  /\bnew URL\(\s*["']([^"']+)["'],\s*import\.meta\.url/g,
  /\brequire\.resolve\(\s*["']([^"']+)["']/g,
];

/** Everything that compiled programs reach: the files that are there, those that are not, and the packages. */
export function reached(entries: readonly string[]) {
  const there = new Set<string>();
  const missing = new Set<string>();
  const packages = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file; file = open.pop()) {
    if (there.has(file)) continue;
    if (!existsSync(file)) {
      missing.add(file);
      continue;
    }
    there.add(file);
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(file, 'utf8');
    for (const [, name] of ASKED.flatMap(pattern => [...code.matchAll(pattern)])) {
      if (name!.startsWith('.')) open.push(resolve(dirname(file), name!));
      else if (!name!.startsWith('node:')) packages.add(packageOf(name!));
    }
  }
  return { there, missing, packages };
}

/** `@scope/name/deep` is of the package `@scope/name`. */
function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** A place beneath the compiled product. */
export function compiledFile(root: string, name: string): string {
  return join(root, 'server', `${name}.js`);
}
