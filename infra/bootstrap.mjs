// npm start and npm test, from a clone that has nothing: installs what is missing, then goes on under Node 24.
// Plain JavaScript without any package, since the system's own Node (20 or later) runs it.
//   node infra/bootstrap.mjs run|all <script> [arguments]     run: without development tools
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed');
const [set, script, ...rest] = process.argv.slice(2);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const wanted = (which) => `${which} ${process.platform}-${process.arch} ${lock}`;
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';
if (installed !== wanted('all') && installed !== wanted(set)) await install();
await run();

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(
    'Đang cài đặt các thư viện, lần đầu mất khoảng một phút … / Installing packages, about a minute …',
  );
  const sign = setInterval(() => console.log(`  … ${seconds()} s`), 10_000);
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const dev = set === 'all' ? '--include=dev' : '--omit=dev';
  const argv = [
    ...npm.slice(1),
    'ci',
    dev,
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const child = spawn(npm[0], argv, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((done) => child.on('close', done).on('error', () => done(1)));
  clearInterval(sign);
  if (code !== 0)
    stop(
      'Không cài đặt được các thư viện (xem lý do ở trên). / The packages could not be installed; npm says why above.',
    );
  writeFileSync(stamp, wanted(set));
  console.log(`Đã cài đặt xong sau ${seconds()} s. / Installed in ${seconds()} s.`);
}

async function run() {
  const hook = pathToFileURL(join(root, 'infra/hook.mjs')).href;
  const env = { ...process.env, PATH: join(modules, '.bin') + delimiter + process.env.PATH };
  if (set === 'run') env.NODE_ENV ??= 'production';
  // The channel tells the child when this process is gone without a word (kill -9).
  const child = spawn(node24(), ['--import', hook, join(root, script), ...rest], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
  child.on('exit', (code, signal) => {
    for (const each of signals) process.removeAllListeners(each);
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}

/** The one from npm where its platform is served; else an installed one that is new enough. */
function node24() {
  const own = join(modules, '.bin', 'node');
  for (const node of [own, process.execPath]) {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (/^v(2[4-9]|[3-9]\d)\./.test(stdout ?? '')) return node;
  }
  stop(
    `Cần Node 24 trở lên, máy này có ${process.version}. / Node 24 or later is needed; this is ${process.version}.`,
  );
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
