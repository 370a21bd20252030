// Runs before the first paint, so that a dark theme never flashes white. It is a file because the page allows no inline script.
(function () {
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem('vigie.settings') || '{}');
  } catch {
    // A browser that keeps nothing gets the system's theme.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const chosen = settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : dark ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen;
  if (settings.language === 'fr' || settings.language === 'en') document.documentElement.lang = settings.language;
})();
