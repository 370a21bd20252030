import { spawn } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { sourceEnv } from '@vigie/testkit/environment';

/** Runs a service in a process of its own; `act` gets it once it has said `up`. */
async function service(body: string, act: (child: { kill(signal: NodeJS.Signals): void }) => void = () => {}) {
  const code = `
    import { runService } from '@vigie/runtime/run-service';
    import { ConfigError } from '@vigie/contracts/errors';
    const say = (line) => process.stdout.write(line + '\\n');
    const stopped = (signal) => new Promise((resolve) => signal.addEventListener('abort', resolve));
    ${body}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', code], {
    cwd: new URL('../', import.meta.url),
    env: sourceEnv(),
  });
  let [out, err, acted] = ['', '', false];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (!acted && out.includes('up')) {
      acted = true;
      act(child);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code_ = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = out.split('\n').filter((line) => line !== '');
  return {
    code: code_,
    err,
    said: lines.filter((line) => !line.startsWith('{')),
    logged: lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const STEADY = `
  await runService('steady', async (scope) => {
    scope.own('database', 0, async () => say('database closed'));
    scope.own('consumer', 0, async () => say('consumer closed'));
    say('up');
    await stopped(scope.signal);
  });`;

test('SIGTERM closes what was opened in reverse and ends with code 0', async () => {
  const { code, said } = await service(STEADY, (child) => child.kill('SIGTERM'));
  expect({ code, said }).toEqual({ code: 0, said: ['up', 'consumer closed', 'database closed'] });
});

test('the Ctrl-C that npm passes on a second time does not cut the drain short', async () => {
  const { code, said } = await service(STEADY, (child) => {
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 20);
  });
  expect({ code, said }).toEqual({ code: 0, said: ['up', 'consumer closed', 'database closed'] });
});

test('a failure is logged, what was opened is closed, and the code is 1', async () => {
  const { code, said, logged } = await service(`
    await runService('unlucky', async (scope) => {
      scope.own('database', 0, async () => say('database closed'));
      throw new Error('no broker');
    });`);
  expect({ code, said }).toEqual({ code: 1, said: ['database closed'] });
  expect(logged).toMatchObject([{ level: 'error', service: 'unlucky', err: { message: 'no broker' } }]);
});

test('a wrong setting is told in plain lines, not in JSON', async () => {
  const { code, err, logged } = await service(`
    await runService('ingest', async () => {
      throw new ConfigError('config.invalid', 'PORT is not a number');
    });`);
  expect({ code, err, logged }).toEqual({ code: 1, err: 'ingest: PORT is not a number\n', logged: [] });
});

test('a timer that nobody stopped does not keep the process up', async () => {
  const { code } = await service(`setInterval(() => {}, 1000); ${STEADY}`, (child) => child.kill('SIGTERM'));
  expect(code).toBe(0);
});
