import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A container as compose.yaml describes it. */
export interface ComposeService {
  readonly build?: { readonly args: { readonly SERVICE: string } };
  readonly environment: Readonly<Record<string, string | number>>;
  readonly depends_on?: unknown;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly stop_grace_period?: string;
}

/** The containers of compose.yaml by name, anchors merged. */
export function composeServices(): Record<string, ComposeService> {
  const file = parse(readFileSync('infra/compose.yaml', 'utf8'), { merge: true }) as {
    services: Record<string, ComposeService>;
  };
  return file.services;
}

/** The variables of .env.example with their values. */
export function exampleVariables(): Record<string, string> {
  const lines = readFileSync('infra/.env.example', 'utf8').split('\n');
  return Object.fromEntries(
    lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split(/=(.*)/s) as [string, string]),
  );
}

/** An environment with its `${…}` filled in as an operator would. */
export function filledIn(environment: ComposeService['environment']): Record<string, string> {
  const known: Record<string, string> = {
    ...exampleVariables(),
    POSTGRES_PASSWORD: 'secret',
    PSEUDONYM_KEY: 'at least thirty-two characters of key',
  };
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{([A-Z_]+)[^}]*\}/g, (_all, variable: string) => known[variable] ?? ''),
    ]),
  );
}
