import type { Verdict } from '@vigie/contracts/review';

/**
 * The verdict that a fact-check's rating states, in French or English words; null where no rule reads it, so that nothing is
 * guessed and a person says it. Mixed ratings ("mostly false", « plutôt vrai ») are read first, negated ones before plain ones.
 * Cost: six expressions over a few words.
 */
export function verdictOfRating(rating: string | null): Verdict | null {
  if (rating === null) return null;
  const words = ` ${rating
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return RULES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const RULES: ReadonlyArray<readonly [RegExp, Verdict | null]> = [
  [
    / (not (proven|verified|supported)|un(proven|verified|supported|substantiated|founded)|no evidence|lacks? evidence) /,
    'unproven',
  ],
  [
    / (non (prouvee?|verifiee?|demontree?|etablie?)|invalidable|(sans|aucune|manque de) preuves?|a verifier|inverifiable) /,
    'unproven',
  ],
  [
    / (misleading|trompeu(r|se)|mixture|mixed|(mostly|partly|partially|half|largely|mainly) (true|false)|half truth|(missing|out of|lacks?) context|exaggerated|cherry picked) /,
    'misleading',
  ],
  [
    / ((plutot|partiellement|en partie|a moitie|presque|majoritairement) (vraie?|fau(x|sse))|(hors|sorti(e?) de( son)?|manque de) contexte|exageree?|nuance|imprecis(e?)|detournee?) /,
    'misleading',
  ],
  // A satire is no claim, and a rating with both words says neither.
  [/ satir| (true or false|vrai ou faux|vrai faux) /, null],
  [/ (not|isn t) (false|fake) | pas fau(x|sse) /, null],
  [/ ((not|isn t|never) (true|correct|accurate)|pas vraie?) /, 'false'],
  [/ (false|fake|hoax|incorrect|inaccurate|wrong|debunked|fabricated|pants on fire|scam) /, 'false'],
  [/ (fau(x|sse)|infox|intox|canular|inexacte?|incorrecte?|errone(e?)|fake news|arnaque|montage) /, 'false'],
  [/ (true|correct|accurate|confirmed|vraie?|exacte?|confirmee?|avere(e?)) /, 'true'],
];
