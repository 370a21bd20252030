/**
 * A link without what only says who shared it: scheme and host in lower case, `www.` and `m.` dropped, tracking parameters and fragment dropped,
 * remaining parameters sorted, no trailing slash. Two posts about the same page then carry the same link. Undefined for what is no web address.
 */
export function canonicalLink(link: string): string | undefined {
  const address = link.startsWith('www.') ? `https://${link}` : link;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.)/, '');
  if (!host.includes('.')) return undefined;
  const tracking = X.test(host) ? X_TRACKING : TRACKING;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  const path = url.pathname.replace(/\/+$/, '');
  const canonical = `https://${host}${path}${query}`;
  return canonical.length > MAX_LINK ? undefined : canonical;
}

/** The canonical links of a post: those that its client declared and those in its text, without repeats. */
export function canonicalLinks(found: readonly string[]): readonly string[] {
  const links = new Set<string>();
  for (const link of found) {
    const canonical = canonicalLink(link.replace(TRAILING_MARKS, ''));
    if (canonical !== undefined) links.add(canonical);
    if (links.size === MAX_LINKS) break;
  }
  return [...links];
}

const MAX_LINK = 2_000;
const MAX_LINKS = 16;
const TRAILING_MARKS = /[.,;:!?)\]}'’…]{1,20}$/;
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|yclid|_ga|_gl|ref|ref_src|ref_url|referrer|source|src|share|shared|sharetype|si|feature|at_.*|xtor|xtref|cmp|cmpid|ns_.*|ito|smid|smtyp|sfnsn|__twitter_impression|amp|ocid|trk|spm|origin|wt_mc)$/i;
// One-letter parameters mean something elsewhere; on X they only say how a post was shared.
const X = /(?:^|\.)(?:twitter|x)\.com$/;
const X_TRACKING = /^(?:s|t|cn|cxt|ref_.*)$/i;
