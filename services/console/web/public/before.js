// Runs before the first paint and while the page's scripts are on their way. It is a file because the page allows no inline script.
(function () {
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem('vigie.settings') || '{}') || {};
  } catch {
    // A browser that keeps nothing gets the system's theme and its first language.
  }
  const page = document.documentElement;

  // A dark theme never flashes white.
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme =
    settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : dark ? 'dark' : 'light';

  const known = (language) => language === 'fr' || language === 'en';
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(known);
  const language = known(settings.language) ? settings.language : (spoken ?? 'en');
  page.lang = language;
  const messages = document.currentScript.dataset[language];
  if (messages !== undefined) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = messages;
    document.head.append(link);
  }

  // What the first screen will ask for, asked now: the scripts find it here (api/asked-before.ts). Who is not signed in gets nothing.
  const asked = (window.vigieAsked = new Map());
  const ask = (address) =>
    asked.set(
      address,
      fetch(address, { headers: { 'accept-language': language }, credentials: 'same-origin' }).catch(() => undefined),
    );
  ask('/api/session');
  const claim = /^\/claims\/([^/]+)$/.exec(location.pathname);
  if (claim === null && location.pathname !== '/') return;
  const given = new URLSearchParams(location.search);
  const queue = new URLSearchParams({ view: given.get('view') || 'queue', sort: given.get('sort') || 'priority' });
  for (const name of ['languages', 'stage', 'minScore', 'q']) if (given.get(name)) queue.set(name, given.get(name));
  queue.set('limit', '200');
  queue.set('lang', language);
  ask(`/api/claims?${queue}`);
  if (claim !== null) ask(`/api/claims/${claim[1]}?lang=${language}`);
})();
