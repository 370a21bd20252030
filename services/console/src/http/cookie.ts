import { parseCookie, stringifySetCookie } from 'cookie';

/** The session cookie's name; the prefix binds it to one host and to HTTPS. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-vigie' : 'vigie');

/** The session's token in a Cookie header. */
export function sessionToken(header: string | undefined, secure: boolean): string | undefined {
  return header === undefined ? undefined : parseCookie(header)[cookieName(secure)];
}

/** A Set-Cookie header that begins a session, or ends it when there is no token. */
export function sessionCookie(token: string | null, { secure, expires }: { secure: boolean; expires: Date }): string {
  return stringifySetCookie({
    name: cookieName(secure),
    value: token ?? '',
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    expires,
  });
}
