/**
 * Every npm script of the root passes here: it brings what is missing (packages, compiled code, the console's pages), then runs
 * the command in this same process, so that a signal to npm reaches it. Plain JavaScript: it runs before anything is installed.
 * What it says goes to stderr; stdout belongs to the command.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { openPrograms } from './programs.mjs';
import { unlessUnchanged } from './unless-unchanged.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PNPM = 'pnpm@10.34.9';
/** Where it is noted what was built from which files. */
const BUILT = join(ROOT, '.cache', 'build');
const OLDEST_NODE = [20, 19];

const say = (line) => process.stderr.write(`${line}\n`);

/** Commands that run compiled code: where it lies, and which projects must be compiled for it. */
const COMPILED = {
  start: { main: 'services/standalone/dist/main.js', projects: ['services/standalone'], web: true },
  evaluate: { main: 'scripts/dist/commands/evaluate.js', projects: ['scripts'] },
  bench: { main: 'scripts/dist/commands/bench.js', projects: ['scripts'] },
  train: { main: 'scripts/dist/commands/train.js', projects: ['scripts'] },
  models: { main: 'scripts/dist/commands/models.js', projects: ['scripts'] },
  'dead-letters': { main: 'scripts/dist/commands/dead-letters.js', projects: ['scripts'] },
  users: { main: 'scripts/dist/commands/users.js', projects: ['scripts'] },
  docs: { main: 'scripts/dist/commands/docs.js', projects: ['scripts'] },
  drill: { main: 'scripts/dist/commands/drill.js', projects: ['scripts'] },
};

const [command, ...args] = process.argv.slice(2);
// A start that is stopped ends well, before as after it has begun to watch; a check that is stopped has not passed.
const exitCodeOf = (signal) => (command === 'start' ? 0 : signal === 'SIGINT' ? 130 : 143);
const run = openPrograms({ cwd: ROOT, say, exitCodeOf });
// Whoever reads only the first lines (`| head`) has what they wanted; a running Vigie goes on without them.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  if (command !== 'start') process.exit(0);
});
await main();

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    return fail(`Vigie needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}`);
  process.chdir(ROOT);
  await install();
  if (command === 'test') return test(args);
  if (command === 'check') return check();
  if (command === 'build') return build(['.'], true);
  if (command === 'dev') return run('node_modules/.bin/tsc', ['-b', '--watch', '--preserveWatchOutput']);
  const compiled = COMPILED[command];
  if (compiled === undefined)
    return fail(`no command "${command}"; there are: ${Object.keys(COMPILED).join(', ')}, test, check, build, dev`);
  const needsPages = compiled.web === true || (command === 'bench' && args[0] === 'console');
  await build(compiled.projects, needsPages, { checked: false });
  process.argv = [process.argv[0], join(ROOT, compiled.main), ...args];
  await import(pathToFileURL(join(ROOT, compiled.main)).href);
}

/** Installs when the lockfile or a manifest changed since the last time. */
async function install() {
  const stamp = join(ROOT, 'node_modules/.vigie-installed');
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests()];
  await once({ stamp, files, kind: 'install' }, 'installing packages (once)', () =>
    run('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter', 'append-only'], {
      quiet: true,
    }),
  );
}

/** Compiles the projects that changed, and the console's pages when theirs did. Types are checked by `build` and `check`: whoever only runs Vigie need not wait for it. */
async function build(projects, web, { checked = true } = {}) {
  await Promise.all([compile(projects, checked), web ? buildPages() : undefined]);
}

async function compile(projects, checked) {
  const sources = sourcesOf(['packages', 'services', 'scripts'], /\.(ts|js|sql|json)$/).filter(
    (f) => !f.includes('/web/'),
  );
  const name = `compiled-${checked ? '' : 'unchecked-'}${projects.join('-').replaceAll('/', '.')}`;
  const files = [...sources, 'tsconfig.base.json'];
  await once({ stamp: join(BUILT, name), files, kind: 'compile' }, 'compiling', () =>
    run('node_modules/.bin/tsc', ['-b', ...projects, ...(checked ? [] : ['--noCheck'])], { quiet: true }),
  );
}

async function buildPages() {
  const sources = [...sourcesOf(['services/console/web', 'packages/contracts/src'], /\.(tsx?|css|html|json|svg)$/)];
  await once({ stamp: join(BUILT, 'pages'), files: sources, kind: 'pages' }, 'building the console’s pages', () =>
    run('services/console/node_modules/.bin/vite', ['build', 'services/console/web', '--logLevel', 'warn'], {
      quiet: true,
    }),
  );
}

/** Everything that needs only npm. What was left out is named with its reason. */
async function test(patterns) {
  await jest(patterns, {});
  const skipped = sourcesOf(['packages', 'services', 'scripts', 'test', 'infra'], /\.int\.test\.ts$/);
  if (patterns.length > 0 || skipped.length === 0) return;
  say(`\nNot run here, because they need a real Kafka, PostgreSQL or browser (\`npm run check\` runs them):`);
  for (const file of skipped) say(`  ${file}`);
}

/** What CI runs: a skip is a failure. */
async function check() {
  await step('format', () =>
    run('node_modules/.bin/prettier', ['--check', '--log-level', 'warn', '.'], { quiet: true }),
  );
  await build(['.'], true);
  await step('types of the tests', () => run('node_modules/.bin/tsc', ['-p', 'test'], { quiet: true }));
  await step('lint', () => run('node_modules/.bin/eslint', ['.', '--max-warnings', '0'], { quiet: true }));
  const report = join(ROOT, '.cache', 'check.json');
  await jest(['--runInBand', '--json', `--outputFile=${report}`], { VIGIE_CHECK: '1' });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = numPendingTests + numTodoTests;
  if (skipped > 0) fail(`${skipped} tests were skipped, and under check a skip is a failure`);
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
}

async function jest(args, env) {
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim();
  await run('node', ['node_modules/jest/bin/jest.js', ...args], {
    env: { ...process.env, ...env, NODE_OPTIONS: options },
  });
}

/** A step that is left out where nothing changed since it was last done. */
function once(what, title, work) {
  return unlessUnchanged({ ...what, locks: join(ROOT, '.cache'), say }, () => step(title, work));
}

/** Says what is being done, how long it has taken so far where a person watches, and how long it took. */
async function step(title, work) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const live = process.stderr.isTTY === true;
  if (!live) say(`· ${title} …`);
  const timer = live ? setInterval(() => process.stderr.write(`\r· ${title} … ${seconds()} s `), 200) : undefined;
  await work();
  clearInterval(timer);
  process.stderr.write(`${live ? '\r' : ''}${styleText('green', '✓')} ${title} ${seconds()} s   \n`);
}

function fail(message) {
  say(message);
  process.exit(1);
}

function manifests() {
  return ['packages', 'services'].flatMap((floor) =>
    readdirSync(join(ROOT, floor))
      .map((room) => join(floor, room, 'package.json'))
      .filter((f) => existsSync(join(ROOT, f))),
  );
}

function sourcesOf(folders, pattern) {
  return folders
    .flatMap((folder) =>
      existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }) : [],
    )
    .filter(
      (entry) =>
        entry.isFile() &&
        pattern.test(entry.name) &&
        !/[\\/](dist|dist-types|node_modules)([\\/]|$)/.test(entry.parentPath),
    )
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}
