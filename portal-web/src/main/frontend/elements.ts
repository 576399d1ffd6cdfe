/*
 * Flow's client makes elements by name alone and writes attribute names in lower case. An `svg` made
 * like that is not drawn, and one without its `viewBox` is drawn at another place. It gets the
 * namespace and the attribute it needs; its content arrives as inner HTML, which the browser reads
 * rightly by itself.
 */
const create = document.createElement.bind(document);

function drawing(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const set = svg.setAttribute.bind(svg);
  svg.setAttribute = (name, value) => set(name === 'viewbox' ? 'viewBox' : name, value);
  return svg;
}

document.createElement = ((name: string, options?: ElementCreationOptions) =>
  name === 'svg' ? drawing() : create(name, options)) as typeof document.createElement;

export {};
