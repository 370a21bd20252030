import type { ErrorCode } from '@vigie/contracts/errors';
import type { Sentence } from '@vigie/contracts/values';

/** Every refusal the console can give: its HTTP status and its sentence, with `{…}` for what only the moment knows. */
export const REFUSALS = {
  'request.invalid': [400, 'Some fields are not what was expected.', 'Certains champs ne sont pas ceux attendus.'],
  'request.not-json': [400, 'The body is not valid JSON.', 'Le corps de la requête n’est pas du JSON valide.'],
  'request.not-found': [404, 'There is nothing at this address.', 'Il n’y a rien à cette adresse.'],
  'request.method': [405, 'This address answers {allowed}.', 'Cette adresse répond à {allowed}.'],
  'request.too-large': [413, 'The body is larger than {limit}.', 'Le corps de la requête dépasse {limit}.'],
  'request.media-type': [415, 'Send {expected}.', 'Envoyez {expected}.'],
  'request.too-many': [
    429,
    'Too many requests: try again in {seconds} s.',
    'Trop de requêtes : réessayez dans {seconds} s.',
  ],
  'session.required': [401, 'Sign in first.', 'Connectez-vous d’abord.'],
  'session.credentials': [
    401,
    'This e-mail and this password do not go together.',
    'Cette adresse et ce mot de passe ne vont pas ensemble.',
  ],
  'session.csrf': [
    403,
    'Send the session’s token in the header x-csrf-token (GET /api/session gives it).',
    'Envoyez le jeton de la session dans l’en-tête x-csrf-token (GET /api/session le donne).',
  ],
  'session.origin': [403, 'This request comes from another site.', 'Cette requête vient d’un autre site.'],
  'session.role': [
    403,
    'Your role does not allow this: it needs {roles}.',
    'Votre rôle ne le permet pas : il faut {roles}.',
  ],
  'session.link': [
    410,
    'This link was already used or has expired. Ask an operator for another.',
    'Ce lien a déjà servi ou a expiré. Demandez-en un autre à un opérateur.',
  ],
  'session.current-password': [403, 'The current password is not right.', 'Le mot de passe actuel n’est pas le bon.'],
  'user.unknown': [404, 'There is no such user.', 'Cette personne n’existe pas.'],
  'user.email-taken': [409, 'Somebody already signs in with this e-mail.', 'Cette adresse est déjà utilisée.'],
  'user.email-missing': [400, 'Choose the e-mail to sign in with.', 'Choisissez une adresse pour vous connecter.'],
  'user.last-operator': [
    409,
    'This is the last operator: name another one first.',
    'C’est le dernier opérateur : nommez-en d’abord un autre.',
  ],
  'claim.unknown': [404, 'There is no such claim.', 'Cette affirmation n’existe pas.'],
  'claim.merged': [409, 'This claim was merged into {into}.', 'Cette affirmation a été fusionnée dans {into}.'],
  'claim.locked': [409, '{name} holds this claim until {until}.', '{name} tient cette affirmation jusqu’à {until}.'],
  'review.evidence-missing': [
    422,
    'A verdict “false”, “misleading” or “true” needs at least one evidence link.',
    'Un verdict « faux », « trompeur » ou « vrai » demande au moins un lien vers une source.',
  ],
  'evidence.unknown': [404, 'There is no such fact-check.', 'Cette vérification n’existe pas.'],
  'review.second-person': [
    409,
    'A verdict on this claim is published by a second person: propose it.',
    'Le verdict sur cette affirmation est publié par une deuxième personne : proposez-le.',
  ],
  'proposal.unknown': [
    409,
    'This verdict does not wait for a second person any more.',
    'Ce verdict n’attend plus de deuxième personne.',
  ],
  'proposal.own': [
    403,
    'Whoever proposed a verdict cannot be the second person.',
    'La personne qui a proposé un verdict ne peut pas être la deuxième.',
  ],
  'review.until-past': [422, 'Hold until a moment to come.', 'La mise en attente doit finir dans l’avenir.'],
  'review.merge-target': [
    422,
    'Merge into another claim that exists.',
    'Fusionnez dans une autre affirmation, qui existe.',
  ],
  'review.not-undoable': [
    409,
    'Only your own last act on this claim can be taken back.',
    'On ne peut reprendre que son propre dernier acte sur cette affirmation.',
  ],
  'checklist.unknown': [
    404,
    'This claim’s checklist has no such step.',
    'La liste de cette affirmation n’a pas cette étape.',
  ],
  'queue.unknown': [404, 'You have no such queue.', 'Vous n’avez pas cette file.'],
  'queue.too-many': [
    409,
    'You have {most} queues: delete one first.',
    'Vous avez {most} files : supprimez-en d’abord une.',
  ],
  'queue.share': [
    403,
    'Fact-checkers and operators share queues with the team.',
    'Le partage d’une file avec l’équipe revient aux vérificateurs et aux opérateurs.',
  ],
  'subscription.unknown': [404, 'There is no such subscription.', 'Cet abonnement n’existe pas.'],
  'subscription.no-webhook': [409, 'This subscription has no webhook.', 'Cet abonnement n’a pas de webhook.'],
  'delivery.unknown': [404, 'There is no such delivery.', 'Cet envoi n’existe pas.'],
  'feed.unknown': [404, 'There is no feed at this address.', 'Il n’y a pas de flux à cette adresse.'],
  'dead-letter.unknown': [404, 'There is no such dead letter.', 'Ce message refusé n’existe pas.'],
  'dead-letter.still-poison': [409, 'It would be refused again: {reason}', 'Il serait refusé à nouveau : {reason}'],
  'metrics.forbidden': [
    403,
    'Metrics are for this machine or a token.',
    'Les mesures demandent un jeton, ou cette machine.',
  ],
  'server.unavailable': [
    503,
    'A part of Vigie cannot be reached: try again.',
    'Une partie de Vigie ne répond pas : réessayez.',
  ],
  'server.pages': [
    503,
    'The console’s pages are not built: npm run build.',
    'Les pages ne sont pas construites : npm run build.',
  ],
  'server.failed': [
    500,
    'Something failed here, and was logged as {request}.',
    'Une erreur est survenue ; elle est consignée sous {request}.',
  ],
} as const satisfies Readonly<Record<ErrorCode, readonly [status: number, en: string, fr: string]>>;

/** The code of a refusal, as clients know it. */
export type RefusalCode = keyof typeof REFUSALS;

interface FieldAtFault {
  readonly path: string;
  readonly message: string;
}

/** An answer the console foresaw and declines to give. Thrown by routes, turned into an ApiError at the edge. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly words: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldAtFault[] | undefined;

  constructor(
    code: RefusalCode,
    options: { words?: Readonly<Record<string, string | number>>; fields?: readonly FieldAtFault[] } = {},
  ) {
    super(code);
    this.code = code;
    this.words = options.words ?? {};
    this.fields = options.fields;
  }

  get status(): number {
    return REFUSALS[this.code][0];
  }

  /** The refusal in one of the console's languages. */
  sentence(lang: keyof Sentence): string {
    const [, en, fr] = REFUSALS[this.code];
    return (lang === 'fr' ? fr : en).replaceAll(/\{(\w+)\}/g, (_, word: string) => String(this.words[word] ?? ''));
  }
}
