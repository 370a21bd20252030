import type { Alert } from '@vigie/contracts/alert';
import type { StoryId } from '@vigie/contracts/ids';
import { newId } from '../auth/tokens.ts';
import { TEST_CLAIM } from '../journal-sentences.ts';

/** An alert that tries a way out: marked as a test, about no claim. */
export function testAlert(subscription: string, lang: 'en' | 'fr', at: string, exercise: boolean): Alert {
  return {
    id: newId('alert'),
    kind: 'test',
    subscription,
    claim: TEST_CLAIM,
    story: 's_test' as StoryId,
    sentence: lang === 'fr' ? 'Ceci est un envoi d’essai de Vigie.' : 'This is a test alert from Vigie.',
    language: lang,
    score: 0,
    stage: 'watch',
    authors: 0,
    posts: 0,
    firstPostAt: at,
    signals: [],
    verdict: null,
    corrects: null,
    at,
    exercise,
  };
}
