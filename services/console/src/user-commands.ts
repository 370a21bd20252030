import type { User } from '@vigie/contracts/rest/session';
import { FourEyesRule } from '@vigie/contracts/four-eyes';
import type { UserId } from '@vigie/contracts/ids';
import type { Database } from '@vigie/store/database';
import { setFourEyes, viewFourEyes } from '@vigie/store/four-eyes';
import { closeSessionsOf } from '@vigie/store/sessions';
import { changeUser, countOperators, findUserByEmail, listUsers, setPassword } from '@vigie/store/users';
import { newLoginLink } from './auth/login-links.ts';
import { hashPassword } from './auth/passwords.ts';
import { newPassword } from './auth/tokens.ts';

/** What the command line can mend, for whoever lost access. */
export const USERS_USAGE = `usage: npm run users -- list
       npm run users -- link <e-mail or id>      a one-time login link, valid for a day
       npm run users -- reset <e-mail or id>     a new password, shown once; every session ends
       npm run users -- disable <e-mail or id>   no more access; every session ends
       npm run users -- enable <e-mail or id>
       npm run users -- four-eyes [never | always | harm <0 to 1> | default]
                                                 when a second person publishes a verdict; alone: what stands
The database is that of --data <folder> (such as .vigie/drill), else DATABASE_URL, else the only run under .vigie.
Stop Vigie first where its database is a folder: the folder is its own. --url <address> begins the links.`;

/** A command that cannot be done, in words for the person at the terminal. */
export class UserCommandError extends Error {
  override readonly name = 'UserCommandError';
}

/** Does one command and answers the lines to print. */
export async function userCommand(
  db: Database,
  [command, who, ...rest]: readonly string[],
  { now, origin }: { now: Date; origin: string },
): Promise<string[]> {
  if (command === 'list') return (await listUsers(db)).map(line);
  if (command === 'four-eyes') return fourEyesCommand(db, [who, ...rest], now);
  if (who === undefined) throw new UserCommandError(USERS_USAGE);
  const user = (await findUserByEmail(db, who))?.user ?? (await listUsers(db)).find(({ id }) => id === who);
  if (user === undefined) throw new UserCommandError(`there is no user "${who}"; npm run users -- list shows them`);
  switch (command ?? '') {
    case 'link': {
      if (user.disabled) throw new UserCommandError(`${user.name} is disabled: enable them first`);
      return [`${origin}/login?token=${await newLoginLink(db, user.id, now)}`];
    }
    case 'reset': {
      const password = newPassword();
      await setPassword(db, user.id, { passwordHash: await hashPassword(password) });
      await closeSessionsOf(db, user.id);
      return [`new password of ${user.name}: ${password}`, 'it is shown this once; change it after signing in'];
    }
    case 'disable':
      if (user.role === 'operator' && !user.disabled && (await countOperators(db)) < 2)
        throw new UserCommandError(`${user.name} is the last operator: name another one first`);
      await changeUser(db, user.id, { disabled: true });
      return [`${user.name} has no more access`];
    case 'enable':
      await changeUser(db, user.id, { disabled: false });
      return [`${user.name} has access again`];
    default:
      throw new UserCommandError(USERS_USAGE);
  }
}

/** Says or sets when a second person publishes a verdict. */
async function fourEyesCommand(
  db: Database,
  [when, harm]: readonly (string | undefined)[],
  now: Date,
): Promise<string[]> {
  if (when !== undefined) {
    const rule = FourEyesRule.safeParse({ when, ...(harm === undefined ? {} : { harm: Number(harm) }) });
    if (when !== 'default' && !rule.success) throw new UserCommandError(USERS_USAGE);
    const by = { id: 'command-line' as UserId, name: 'The command line' };
    await setFourEyes(db, { rule: rule.success ? rule.data : null, by, at: now.toISOString() });
  }
  const { rule, set, people, inForce } = await viewFourEyes(db);
  const said = rule.when === 'harm' ? `for flagged claims whose harm is ${rule.harm} or more` : rule.when;
  return [
    `a second person publishes a verdict: ${said}${set ? '' : ' (the default)'}`,
    `${people} may give a verdict: the rule is ${inForce ? 'in force' : 'not in force'}`,
  ];
}

const line = ({ id, name, email, role, disabled, lastSeenAt }: User): string =>
  [email ?? '(no e-mail yet)', name, role, disabled ? 'disabled' : `last seen ${lastSeenAt ?? 'never'}`, id].join('\t');
