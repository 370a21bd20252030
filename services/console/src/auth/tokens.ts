import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 bits that is safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** An identifier that says what it names: `inv_…`. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('base64url')}`;

/** A password of 120 random bits that can be read out over the telephone. */
export const newPassword = (): string =>
  Array.from({ length: 6 }, () => randomBytes(5).readUIntBE(0, 5).toString(32).slice(-4).padStart(4, '0')).join('-');

/** A webhook's signing secret, as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

/** What is stored of a token: with 256 random bits a plain hash is enough. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether two secrets are equal, in a time that tells nothing. */
export const isSameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
