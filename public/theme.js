// Runs before the first paint, as a file of its own because the content security policy refuses inline scripts.
(function () {
  try {
    const theme = localStorage.getItem('neev.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is closed to us (a privacy setting): the system's theme holds.
  }
})();
