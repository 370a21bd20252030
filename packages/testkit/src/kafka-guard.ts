import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The one user whom a guarded broker lets in. */
export interface Login {
  readonly username: string;
  readonly password: string;
  /** How the password is proven; `plain` where it is not said. */
  readonly mechanism?: 'plain' | 'scram-sha-256';
}

/** Who is let in, and by what certificate the broker is known. */
export interface Guard {
  readonly login: Login | undefined;
  readonly certificate: Certificate | undefined;
}

/** A certificate, as the broker keeps it and as its readers are given it. */
export interface Certificate {
  readonly keystore: string;
  /** The same certificate as a PEM file: its own authority. */
  readonly pem: string;
}

/** What openBus needs to reach a guarded broker. */
export function envOf(brokers: string, { login, certificate }: Guard): Record<string, string> {
  return {
    BUS_URL: `kafka://${brokers}`,
    ...(certificate === undefined ? {} : { KAFKA_TLS: 'true', KAFKA_TLS_CA: certificate.pem }),
    ...(login === undefined
      ? {}
      : {
          KAFKA_SASL_MECHANISM: login.mechanism ?? 'plain',
          KAFKA_SASL_USERNAME: login.username,
          KAFKA_SASL_PASSWORD: login.password,
        }),
  };
}

/** SCRAM's users lie in the cluster's own log: the first is written when the log is formatted. */
export function scramOf(login: Login | undefined): string[] {
  if (login?.mechanism !== 'scram-sha-256') return [];
  return ['--add-scram', `SCRAM-SHA-256=[name=${login.username},password=${login.password}]`];
}

const KEYSTORE_PASSWORD = 'of no secret';

/** A key and its certificate for 127.0.0.1, signed by itself. */
export async function makeCertificate(folder: string): Promise<Certificate> {
  const [keystore, pem] = [join(folder, 'broker.p12'), join(folder, 'broker.pem')];
  const store = ['-keystore', keystore, '-storetype', 'PKCS12', '-storepass', KEYSTORE_PASSWORD, '-alias', 'broker'];
  const subject = ['-dname', 'CN=127.0.0.1', '-ext', 'SAN=ip:127.0.0.1', '-ext', 'BC=ca:true'];
  await run('keytool', [
    '-genkeypair',
    '-keyalg',
    'EC',
    '-groupname',
    'secp256r1',
    '-validity',
    '2',
    ...store,
    ...subject,
  ]);
  await run('keytool', ['-exportcert', '-rfc', '-file', pem, ...store]);
  return { keystore, pem };
}

/** What a broker speaks with its clients. */
export function protocolOf({ login, certificate }: Guard): string {
  return `${login === undefined ? '' : 'SASL_'}${certificate === undefined ? 'PLAINTEXT' : 'SSL'}`;
}

/** The lines of a broker's settings that let in whom the guard names and show its certificate. */
export function guardProperties(guard: Guard): Record<string, string> {
  return { ...loginProperties(guard.login, protocolOf(guard)), ...certificateProperties(guard.certificate) };
}

function loginProperties(login: Login | undefined, protocol: string): Record<string, string> {
  if (login === undefined) return {};
  const { username, password, mechanism = 'plain' } = login;
  const isPlain = mechanism === 'plain';
  const module = `org.apache.kafka.common.security.${isPlain ? 'plain.Plain' : 'scram.Scram'}LoginModule required`;
  const known = isPlain ? ` user_${username}="${password}"` : '';
  return {
    'sasl.enabled.mechanisms': mechanism.toUpperCase(),
    'sasl.mechanism.inter.broker.protocol': mechanism.toUpperCase(),
    [`listener.name.${protocol.toLowerCase()}.${mechanism}.sasl.jaas.config`]: `${module} username="${username}" password="${password}"${known};`,
  };
}

function certificateProperties(certificate: Certificate | undefined): Record<string, string> {
  if (certificate === undefined) return {};
  const store = { location: certificate.keystore, password: KEYSTORE_PASSWORD, type: 'PKCS12' };
  return Object.fromEntries(
    // The broker speaks to itself over the same listener, so it must trust its own certificate.
    ['keystore', 'truststore'].flatMap((kind) =>
      Object.entries(store).map(([name, value]) => [`ssl.${kind}.${name}`, value]),
    ),
  );
}
