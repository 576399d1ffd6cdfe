/*
 * Flow's client makes elements by name alone, and an `svg` made like that is not drawn. It gets the
 * namespace it needs; its content arrives as inner HTML, which the browser reads rightly by itself.
 */
const create = document.createElement.bind(document);

document.createElement = ((name: string, options?: ElementCreationOptions) =>
  name === 'svg'
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : create(name, options)) as typeof document.createElement;

export {};
