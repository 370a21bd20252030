import { expect, test } from '@jest/globals';
import { openHealth } from './health.ts';
import { openMetrics } from './metrics.ts';

const get = async (port: number, path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, text: await response.text() };
};

test('ready says 200 with every part named while all are well, 503 once one is not', async () => {
  let database = true;
  const health = await openHealth({
    port: 0,
    metrics: openMetrics('trial'),
    checks: {
      log: async () => ({ ok: true }),
      database: async () => (database ? { ok: true } : { ok: false, detail: 'no connection' }),
    },
  });
  try {
    expect(await get(health.port, '/health/ready')).toEqual({
      status: 200,
      text: JSON.stringify({ ok: true, checks: { log: { ok: true }, database: { ok: true } } }),
    });
    database = false;
    const broken = await get(health.port, '/health/ready');
    expect(broken.status).toBe(503);
    expect(JSON.parse(broken.text)).toMatchObject({ ok: false, checks: { database: { detail: 'no connection' } } });
    expect((await get(health.port, '/health/live')).status).toBe(200);
    expect((await get(health.port, '/nothing')).status).toBe(404);
  } finally {
    await health.close();
  }
});

test('a check that throws is a part that is not well, with its reason', async () => {
  const health = await openHealth({
    port: 0,
    metrics: openMetrics('trial'),
    checks: { database: () => Promise.reject(new Error('refused')) },
  });
  try {
    const answer = await get(health.port, '/health/ready');
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toEqual({ ok: false, checks: { database: { ok: false, detail: 'refused' } } });
  } finally {
    await health.close();
  }
});

test('metrics carry the service and tell of the process', async () => {
  const health = await openHealth({ port: 0, metrics: openMetrics('trial'), checks: {} });
  try {
    expect((await get(health.port, '/metrics')).text).toMatch(/process_resident_memory_bytes\{service="trial"\} \d+/);
  } finally {
    await health.close();
  }
});
