/*
 * Flow builds the same page beside the prerendered one; when it is complete, the two are exchanged
 * in one step. What was typed, chosen, opened and focused is carried over.
 */
interface Route {
  action: (context: Context) => Promise<Container>;
}
interface Context {
  pathname: string;
  search: string;
}
type Container = HTMLElement & {
  onBeforeEnter?: (context: Context, commands: object) => Promise<unknown>;
};

const FIELDS = 'input, select, textarea, details';

export async function takeOver(): Promise<void> {
  addBase();
  quietIndicator();
  const { Flow } = await import('Frontend/generated/jar-resources/Flow.js');
  const flow = new Flow({
    imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
  });
  const route = flow.serverSideRoutes[0] as unknown as Route;
  const context: Context = { pathname: location.pathname, search: location.search };
  const container = await route.action(context);
  await container.onBeforeEnter?.(context, {});
  await composed();
  exchange(document.getElementById('outlet')!, container);
  document.documentElement.dataset.live = 'true';
}

/** Flow's requests go to the root; links within the page must not follow. */
function addBase(): void {
  const base = document.createElement('base');
  base.href = '/';
  document.head.prepend(base);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="#"]');
    if (link && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      location.hash = link.getAttribute('href')!;
    }
  });
}

/** Pages that are read need no loading bar; nothing on them waits for the server. */
function quietIndicator(): void {
  const vaadin = ((window as any).Vaadin ??= {});
  vaadin.connectionIndicator ??= {};
}

/** Never takes a field away while a letter is being composed in it. */
async function composed(): Promise<void> {
  const field = document.activeElement;
  if (field?.matches('[data-composing]')) {
    await new Promise((done) => field.addEventListener('compositionend', done, { once: true }));
  }
}

document.addEventListener('compositionstart', (event) =>
  (event.target as Element).setAttribute('data-composing', ''),
);
document.addEventListener('compositionend', (event) =>
  (event.target as Element).removeAttribute('data-composing'),
);

function exchange(outlet: HTMLElement, container: Container): void {
  const before = [...outlet.querySelectorAll<HTMLElement>(FIELDS)];
  const after = [...container.querySelectorAll<HTMLElement>(FIELDS)];
  const focused = document.activeElement as HTMLElement | null;
  const position = focusPath(outlet, focused);
  const selection =
    focused instanceof HTMLInputElement ? [focused.selectionStart, focused.selectionEnd] : [];
  const openMenu = outlet.querySelector('[popover]:popover-open') !== null;
  const scroll = { x: window.scrollX, y: window.scrollY };

  before.forEach((field, index) => carry(field, after[index]));
  container.style.display = '';
  outlet.replaceChildren(container);

  if (openMenu) {
    container.querySelector<HTMLElement>('[popover]')?.showPopover();
  }
  const target = position && elementAt(outlet, position);
  if (target) {
    target.focus({ preventScroll: true });
    if (target instanceof HTMLInputElement && typeof selection[0] === 'number') {
      target.setSelectionRange(selection[0], selection[1]!);
    }
  }
  window.scrollTo(scroll.x, scroll.y);
  after.forEach((field) => {
    if (field instanceof HTMLInputElement && field.value !== field.defaultValue) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

function carry(from: HTMLElement, to: HTMLElement | undefined): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    to.value = from.value;
    to.checked = from.checked;
  } else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    to.selectedIndex = from.selectedIndex;
  } else if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
    to.open = from.open;
  }
}

/** Where the focus is: among all elements that can have it, the how manyth. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

function focusPath(outlet: HTMLElement, focused: Element | null): number | undefined {
  if (!focused || !outlet.contains(focused)) {
    return undefined;
  }
  const index = [...outlet.querySelectorAll(FOCUSABLE)].indexOf(focused);
  return index < 0 ? undefined : index;
}

function elementAt(outlet: HTMLElement, index: number): HTMLElement | undefined {
  return outlet.querySelectorAll<HTMLElement>(FOCUSABLE)[index];
}
