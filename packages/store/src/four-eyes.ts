import { FourEyesRule } from '@vigie/contracts/four-eyes';
import type { UserId } from '@vigie/contracts/ids';
import type { FourEyesView } from '@vigie/contracts/rest/rules';
import { DEFAULT_RULE, peopleFor, type Deciders, type StandingRule } from '@vigie/core/claims/four-eyes';
import type { Database, Queryable } from './database.ts';
import { appendJournal } from './journal.ts';
import { toJson } from './values.ts';

/** The rule that stands; one that this version cannot read counts as unset. */
export async function readFourEyes(db: Queryable): Promise<StandingRule> {
  const [row] = await db.query<{ value: unknown }>('select value from settings where name = $1', [NAME]);
  const parsed = FourEyesRule.safeParse(row?.value);
  return parsed.success ? { rule: parsed.data, set: true } : { rule: DEFAULT_RULE, set: false };
}

/** How many people may give a verdict now. */
export async function countDeciders(db: Queryable): Promise<Deciders> {
  const [row] = await db.query<Deciders>(
    `select count(*) filter (where role = 'fact-checker') as "factCheckers",
       count(*) filter (where role = 'operator') as operators
     from users where not disabled`,
    [],
  );
  return row as Deciders;
}

/** The rule as the console shows it. */
export async function viewFourEyes(db: Queryable): Promise<FourEyesView> {
  const [standing, deciders] = [await readFourEyes(db), await countDeciders(db)];
  const people = peopleFor(standing, deciders);
  return { ...standing, people, inForce: people >= 2 && standing.rule.when !== 'never' };
}

/** Sets the rule, or goes back to the default; with its line in the journal. */
export async function setFourEyes(
  db: Database,
  change: {
    readonly rule: FourEyesRule | null;
    readonly by: { readonly id: UserId; readonly name: string };
    readonly at: string;
  },
): Promise<void> {
  const { rule, by, at } = change;
  await db.transaction(async (tx) => {
    if (rule === null) await tx.query('delete from settings where name = $1', [NAME]);
    else
      await tx.query(
        `insert into settings (name, value, at, by_id) values ($1, $2::jsonb, $3::timestamptz, $4)
         on conflict (name) do update set value = excluded.value, at = excluded.at, by_id = excluded.by_id`,
        [NAME, toJson(rule), at, by.id],
      );
    await appendJournal(tx, { at, kind: 'rule.four-eyes', by, sentence: sentenceOf(rule, by.name), detail: { rule } });
  });
}

const NAME = 'four-eyes';

function sentenceOf(rule: FourEyesRule | null, name: string) {
  if (rule === null)
    return {
      en: `${name} set the rule of the second person back to its default`,
      fr: `${name} a rétabli la règle par défaut de la deuxième personne`,
    };
  const en = { never: 'never', always: 'always', harm: 'for flagged claims whose harm is at least' }[rule.when];
  const fr = { never: 'jamais', always: 'toujours', harm: 'pour les affirmations signalées d’une gravité d’au moins' }[
    rule.when
  ];
  const from = rule.when === 'harm' ? ` ${rule.harm.toFixed(2)}` : '';
  return {
    en: `${name} decided when a second person publishes: ${en}${from}`,
    fr: `${name} a décidé quand une deuxième personne publie\u00a0: ${fr}${from}`,
  };
}
