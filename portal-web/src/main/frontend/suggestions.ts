/*
 * The keyboard and pointer side of the search combobox (ARIA Authoring Practices, editable combobox
 * with list autocomplete). The server fills the list; opening and closing happens here.
 */
function fieldOf(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.getAttribute('role') === 'combobox'
    ? target
    : null;
}

function listOf(field: HTMLInputElement): HTMLElement | null {
  return document.getElementById(field.getAttribute('aria-controls') ?? '');
}

function options(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')];
}

function show(field: HTMLInputElement, list: HTMLElement, open: boolean): void {
  list.hidden = !open;
  field.setAttribute('aria-expanded', String(open));
  if (!open) {
    activate(field, list, -1);
  }
}

function activate(field: HTMLInputElement, list: HTMLElement, index: number): void {
  options(list).forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
  const chosen = options(list)[index];
  if (chosen) {
    field.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  } else {
    field.removeAttribute('aria-activedescendant');
  }
}

function active(list: HTMLElement): number {
  return options(list).findIndex((option) => option.getAttribute('aria-selected') === 'true');
}

function follow(option: HTMLElement | undefined): void {
  const href = option?.dataset.href ?? '';
  if (/^\/(?!\/)/.test(href)) {
    location.assign(href);
  }
}

function onKey(event: KeyboardEvent): void {
  const field = fieldOf(event.target);
  const list = field && listOf(field);
  if (!field || !list || event.isComposing) {
    return;
  }
  const count = options(list).length;
  const at = active(list);
  const open = !list.hidden;
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
    event.preventDefault();
    show(field, list, true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = at < 0 ? (step > 0 ? 0 : count - 1) : at + step;
    activate(field, list, next < 0 || next >= count ? -1 : next);
  } else if (event.key === 'Enter' && open && at >= 0) {
    event.preventDefault();
    follow(options(list)[at]);
  } else if (event.key === 'Escape' && open) {
    event.preventDefault();
    show(field, list, false);
  } else if (event.key === 'Tab' && open) {
    show(field, list, false);
  }
}

function onPointer(event: PointerEvent): void {
  const option = (event.target as Element | null)?.closest?.<HTMLElement>('[role=option]');
  if (option) {
    event.preventDefault(); // the field keeps the focus
  }
}

function onClick(event: MouseEvent): void {
  const option = (event.target as Element | null)?.closest?.<HTMLElement>('[role=option]');
  if (option) {
    follow(option);
  }
}

function onLeave(event: FocusEvent): void {
  const field = fieldOf(event.target);
  const list = field && listOf(field);
  if (field && list) {
    show(field, list, false);
  }
}

/** New options from the server: open if the reader is still there. */
function watch(): void {
  new MutationObserver((records) => {
    for (const record of records) {
      const list = record.target as HTMLElement;
      if (list.getAttribute?.('role') !== 'listbox') {
        continue;
      }
      const field = document.querySelector<HTMLInputElement>(
        `input[role=combobox][aria-controls="${list.id}"]`,
      );
      if (field) {
        const wanted = document.activeElement === field && options(list).length > 0;
        show(field, list, wanted);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}

document.addEventListener('keydown', onKey);
document.addEventListener('pointerdown', onPointer);
document.addEventListener('click', onClick);
document.addEventListener('focusout', onLeave);
watch();

export {};
