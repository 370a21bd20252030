import type { Review, ReviewAct } from '@vigie/contracts/review';
import type { Sentence } from '@vigie/contracts/values';

/** A review as a line of the journal, in the console's two languages. What a person wrote stays in the review. */
export function sentenceOf(review: Review): Sentence {
  const { en, fr } = predicate(review.act);
  return { en: `${review.by.name} ${en}`, fr: `${review.by.name} ${fr}` };
}

function predicate(act: ReviewAct): Sentence {
  switch (act.kind) {
    case 'propose':
      return {
        en: `proposed the verdict: ${act.verdict}; a second person publishes it`,
        fr: `a proposé un verdict\u00a0: ${VERDICTS_FR[act.verdict]}\u202f; une deuxième personne le publie`,
      };
    case 'return':
      return { en: 'gave a proposed verdict back', fr: 'a rendu un verdict proposé à son auteur' };
    case 'verdict':
      if (act.proposed !== undefined)
        return {
          en: `published the verdict that ${act.proposed.by.name} had proposed: ${act.verdict}`,
          fr: `a publié le verdict proposé par ${act.proposed.by.name}\u00a0: ${VERDICTS_FR[act.verdict]}`,
        };
      return { en: `gave the verdict: ${act.verdict}`, fr: `a rendu un verdict : ${VERDICTS_FR[act.verdict]}` };
    case 'dismiss':
      return { en: 'dismissed the claim', fr: 'a écarté l’affirmation' };
    case 'hold':
      return {
        en: `put the claim on hold until ${shown(act.until)}`,
        fr: `a mis l’affirmation en attente jusqu’au ${shown(act.until)}`,
      };
    case 'escalate':
      return { en: 'escalated the claim', fr: 'a transmis l’affirmation' };
    case 'note':
      return { en: 'wrote a note', fr: 'a ajouté une note' };
    case 'draft':
      return { en: 'saved a draft answer', fr: 'a enregistré un projet de réponse' };
    case 'merge':
      return { en: 'asked for a merge with another claim', fr: 'a demandé la fusion avec une autre affirmation' };
    case 'split':
      return {
        en: `asked to split off ${act.posts.length} ${act.posts.length === 1 ? 'post' : 'posts'}`,
        fr: `a demandé de détacher ${act.posts.length} ${act.posts.length === 1 ? 'message' : 'messages'}`,
      };
    case 'mute':
      return { en: 'muted the claim', fr: 'a mis l’affirmation en sourdine' };
    case 'unmute':
      return { en: 'unmuted the claim', fr: 'a levé la sourdine' };
    case 'link':
      return act.confirmed
        ? {
            en: `confirmed that an earlier fact-check is about this claim${quoted(act, 'en')}`,
            fr: `a confirmé qu’une vérification antérieure porte sur cette affirmation${quoted(act, 'fr')}`,
          }
        : {
            en: 'said that an earlier fact-check is about something else',
            fr: 'a indiqué qu’une vérification antérieure porte sur autre chose',
          };
    case 'undo':
      return { en: 'took back an earlier decision', fr: 'est revenu sur une décision antérieure' };
  }
}

/** ` (Les Vérificateurs, 2026-03-01: false)`; nothing where the fact-check is not known. */
function quoted({ quoted: from, verdict }: Extract<ReviewAct, { kind: 'link' }>, lang: keyof Sentence): string {
  if (from === undefined) return '';
  const source = [from.publisher, from.publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  if (verdict === undefined) return ` (${source})`;
  return lang === 'fr' ? ` (${source}\u00a0: ${VERDICTS_FR[verdict]})` : ` (${source}: ${verdict})`;
}

/** `2026-03-01 12:00 UTC` */
function shown(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

const VERDICTS_FR = { false: 'faux', misleading: 'trompeur', unproven: 'non prouvé', true: 'vrai' } as const;
