// Not a module, so that it runs before anything is painted.
(() => {
  const kept = 'local-fargate-theme';
  const themes = ['system', 'light', 'dark'];
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem(kept) ?? 'system';
    } catch {
      return 'system';
    }
  };
  const show = (/** @type {string} */ theme) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    const button = document.getElementById('theme');
    if (button) button.textContent = `Theme: ${theme}`;
  };
  const next = () => {
    const theme = themes[(themes.indexOf(read()) + 1) % themes.length] ?? 'system';
    try {
      localStorage.setItem(kept, theme);
    } catch {
      // A browser that keeps nothing shows it for now.
    }
    show(theme);
  };
  show(read());
  document.addEventListener('DOMContentLoaded', () => {
    show(read());
    document.getElementById('theme')?.addEventListener('click', next);
  });
})();
