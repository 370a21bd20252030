import type { Claim } from '@vigie/contracts/claim';
import type { FourEyesRule } from '@vigie/contracts/four-eyes';
import type { Sentence } from '@vigie/contracts/values';

/** What stands where no operator chose: what could do most harm is seen by two. */
export const DEFAULT_RULE: FourEyesRule = { when: 'harm', harm: 0.5 };

/** Who could be the first and the second person, by role, among those who may sign in. */
export interface Deciders {
  readonly factCheckers: number;
  readonly operators: number;
}

/** The rule that stands: chosen by an operator, else the default. */
export interface StandingRule {
  readonly rule: FourEyesRule;
  readonly set: boolean;
}

/**
 * How many people could publish. The default counts fact-checkers alone, so that a house of one keeps working; a rule that an
 * operator set counts operators too, who may publish as well.
 */
export function peopleFor({ set }: StandingRule, { factCheckers, operators }: Deciders): number {
  return set ? factCheckers + operators : factCheckers;
}

/** Whether a verdict on this claim needs a second person, and the sentence that says why or why not. */
export function fourEyes(
  standing: StandingRule,
  deciders: Deciders,
  claim: Pick<Claim, 'flag' | 'assessment'>,
): { readonly needed: boolean; readonly because: Sentence } {
  const { rule } = standing;
  const people = peopleFor(standing, deciders);
  if (rule.when === 'never') return no('an operator decided so', 'un opérateur l’a décidé ainsi');
  if (people < 2)
    return no(
      people === 1 ? 'there is only one fact-checker here' : 'there is no fact-checker here',
      people === 1 ? 'il n’y a ici qu’une seule personne pour vérifier' : 'il n’y a ici personne pour vérifier',
    );
  if (rule.when === 'always')
    return yes('that is the rule for every verdict here', 'c’est ici la règle pour tout verdict');
  const harm = claim.assessment.heads.harm;
  if (claim.flag !== null && harm >= rule.harm)
    return yes(
      `flagged, and harm is ${harm.toFixed(2)}: from ${rule.harm.toFixed(2)} on, two people decide`,
      `signalée, et sa gravité est de ${fr(harm)}\u00a0: à partir de ${fr(rule.harm)}, on décide à deux`,
    );
  return no(
    `that is for flagged claims whose harm is ${rule.harm.toFixed(2)} or more`,
    `c’est pour les affirmations signalées d’une gravité d’au moins ${fr(rule.harm)}`,
  );
}

const yes = (en: string, fr: string) => ({
  needed: true,
  because: { en: `A second person publishes: ${en}.`, fr: `Une deuxième personne publie\u00a0: ${fr}.` },
});
const no = (en: string, fr: string) => ({
  needed: false,
  because: { en: `One person publishes: ${en}.`, fr: `Une seule personne publie\u00a0: ${fr}.` },
});

const fr = (share: number): string => share.toFixed(2).replace('.', ',');
