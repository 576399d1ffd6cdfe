/*
 * Loads Flow when a reader touches something that needs it, and not before. Everything on the page
 * works without it; this file is all the script that is read by those who only read.
 */
(() => {
  const script = document.currentScript;
  const bundle = script && script.dataset.bundle;
  const live = '[data-live]';
  let started = false;

  const start = () => {
    if (started) {
      return;
    }
    started = true;
    window.Vaadin = window.Vaadin || {};
    window.Vaadin.TypeScript = window.Vaadin.TypeScript || {};
    window.Vaadin.featureFlags = window.Vaadin.featureFlags || {};
    import(bundle).catch(() => {
      started = false; // off line: the plain form still works, the next touch tries again
    });
  };
  const touched = (event) => {
    if (event.target instanceof Element && event.target.closest(live)) {
      start();
    }
  };

  if (bundle && 'noModule' in HTMLScriptElement.prototype) {
    document.addEventListener('focusin', touched);
    document.addEventListener('pointerdown', touched, { passive: true });
    if (document.activeElement && document.activeElement.closest(live)) {
      start();
    }
  }
})();
