import { hash, verify } from '@node-rs/argon2';

/** A password's argon2id hash, with the library's parameters (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);

let decoy: Promise<string> | undefined;

/** Whether a password is the stored one. An unknown person costs as much time as a known one. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hash('a password that nobody has');
  const isRight = await verify(stored ?? (await decoy), password);
  return stored !== null && isRight;
}
