import type { Request } from 'express';

/** The language a person reads: `?lang=`, else Accept-Language, else English. */
export function langOf(req: Request): 'en' | 'fr' {
  const asked = req.query['lang'];
  if (asked === 'en' || asked === 'fr') return asked;
  return req.acceptsLanguages(['en', 'fr']) === 'fr' ? 'fr' : 'en';
}
