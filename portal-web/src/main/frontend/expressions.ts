/*
 * Flow's client turns expressions that the server sends into functions with `new Function`, which a
 * strict Content-Security-Policy forbids. The server sends very few of them, all known; they are
 * compiled here. Anything else goes to the browser, which refuses it and reports a violation.
 */
type Compiled = (...values: any[]) => unknown;

const known: Array<{ text: RegExp; compile: (match: RegExpMatchArray) => Compiled }> = [
  {
    text: /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\);$/,
    compile: (match) => () => (window as any).Vaadin.Flow.loadOnDemand(match[1]),
  },
  {
    text: /^\s*document\.title = \$0;[^]*documentTitleSignal[^]*$/,
    compile: () => (title: string) => {
      document.title = title;
    },
  },
  {
    text: /^return \(async function\(\) \{ this\.serverConnected\(\$0\)\}\)\.apply\(\$1\)$/,
    compile: () => async (cancel: unknown, container: any) => container.serverConnected(cancel),
  },
  {
    // The condition of a listener that waits for a pause: always met.
    text: /^return \(1\)$/,
    compile: () => () => 1,
  },
];

function compiled(args: unknown[]): Compiled | undefined {
  const body = String(args[args.length - 1] ?? '');
  for (const { text, compile } of known) {
    const match = body.match(text);
    if (match) {
      return compile(match);
    }
  }
  return undefined;
}

window.Function = new Proxy(window.Function, {
  construct(target, args) {
    return compiled(args) ?? Reflect.construct(target, args);
  },
  apply(target, self, args) {
    return compiled(args) ?? Reflect.apply(target, self, args);
  },
});

export {};
