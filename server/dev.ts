import { spawn } from 'node:child_process';

/** `npm run dev`: the server restarts and the panel reloads as files change; Ctrl-C stops both. */
const node = ['--import', '@swc-node/register/esm-register'];
const children = [
  spawn(process.execPath, ['--watch-path=server', '--watch-path=schema', ...node, 'server/main.ts'], {
    stdio: 'inherit',
  }),
  spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--config', 'admin/vite.config.ts'], {
    stdio: 'inherit',
  }),
  spawn(
    process.execPath,
    ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.yml', '--watch'],
    { stdio: 'inherit' },
  ),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => children.forEach(child => child.kill(signal)));
}
await Promise.race(children.map(child => new Promise(resolve => child.once('exit', resolve))));
children.forEach(child => child.kill('SIGTERM'));
