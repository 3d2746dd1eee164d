// Watches over the page's first files until the program has drawn the page: it runs before any of the program arrives,
// so that a lost file never leaves the mark standing for ever. A file of its own for the reason theme.js is one.
(function () {
  const TRIED = 'neev.start-again';
  const LONGEST_WAIT = 20_000;
  const mark = () => document.querySelector('.boot');

  function say() {
    if (mark() === null || document.querySelector('#not-started') !== null) return;
    const words = document.createElement('div');
    words.id = 'not-started';
    words.setAttribute('role', 'alert');
    words.style.padding = '0 2rem';
    const sentence = document.createElement('p');
    sentence.textContent =
      'Neev could not be loaded: a file of it has not arrived. Perhaps the network is away, or there is a new version. What you entered is safe in this browser.';
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = 'Try again';
    again.style.cssText = 'margin-top: 1rem; padding: 0.75rem 1.5rem; border: 1px solid; cursor: pointer';
    again.addEventListener('click', () => location.reload());
    words.append(sentence, again);
    mark().after(words);
    addEventListener('online', () => mark() !== null && location.reload());
  }

  /** A lost file may only have been lost for a moment: the page is loaded again once, by itself. */
  function lost() {
    try {
      const last = Number(sessionStorage.getItem(TRIED));
      if (Date.now() - last > 60_000) {
        sessionStorage.setItem(TRIED, String(Date.now()));
        setTimeout(() => location.reload(), 500);
        return;
      }
    } catch {
      // Without storage nobody knows that it was tried already.
    }
    say();
  }

  /** The style sheet is asked for again, ever more rarely, for as long as it is missing. */
  function styleAgain(link) {
    const times = Number(link.dataset.times ?? 0) + 1;
    setTimeout(
      () => {
        const next = link.cloneNode();
        next.dataset.times = String(times);
        next.href = `${link.href.split('?')[0]}?again=${times}`;
        link.replaceWith(next);
      },
      Math.min(250 * 2 ** times, 15_000),
    );
  }

  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') styleAgain(target);
      else if (target instanceof HTMLScriptElement && target.type === 'module') lost();
      else if (target === globalThis) say();
    },
    true,
  );
  setTimeout(say, LONGEST_WAIT);
})();
