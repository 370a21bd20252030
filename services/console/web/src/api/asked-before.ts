declare global {
  interface Window {
    /** What `public/before.js` asked the server while the scripts were on their way, by address; absent where it did not run. */
    vigieAsked?: Map<string, Promise<Response | undefined>>;
  }
}

/** After this long the page asks anew: what was asked before may be old. */
const FRESH_MS = 15_000;

/** The answer to `address` that was asked for before the scripts came, once; undefined where there is none, or none that helps. */
export async function askedBefore(address: string): Promise<Response | undefined> {
  const asked = typeof window === 'undefined' ? undefined : window.vigieAsked?.get(address);
  if (asked === undefined) return undefined;
  window.vigieAsked?.delete(address);
  if (performance.now() > FRESH_MS) return undefined;
  const answer = await asked;
  return answer?.ok === true ? answer : undefined;
}
