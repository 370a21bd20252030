/** What a start tells the person at the terminal. */
export interface Welcome {
  readonly url: string;
  /** The one-time login link's token, while nobody has a password. */
  readonly token: string | undefined;
  readonly folder: string;
  readonly source: string;
  readonly speed: number | 'max';
  readonly isDrill: boolean;
  readonly canPush: boolean;
}

/** The console's address, the way in, what runs, where everything is kept, how to stop. */
export function banner({ url, token, folder, source, speed, isDrill, canPush }: Welcome): string {
  const pace = speed === 'max' ? 'as fast as it goes' : `×${speed}`;
  const watched = isDrill
    ? `the drill, an evening in Valmont (EXERCISE), ${pace}; nothing leaves the house`
    : /^(bluesky|push)$/.test(source)
      ? source
      : `${source}, ${pace}`;
  const rows: Array<[string, string]> = [
    ['Console', url],
    token === undefined
      ? ['Sign in', 'with your e-mail and password; lost access: npm run users']
      : ['First login', `${url}/login?token=${token}  (works once)`],
    ['Watching', watched],
    ['Running', 'ingest · classify · alert · console, in this process'],
    ['Kept in', folder],
    ...(canPush ? [['Push', `POST ${url}/api/posts, the token is in ${folder}/secrets.json`] as [string, string]] : []),
    ['Stop', 'Ctrl-C; the next start goes on where this one was'],
  ];
  return ['', 'Vigie is on watch.', '', ...rows.map(([name, text]) => `  ${name.padEnd(13)}${text}`), ''].join('\n');
}
