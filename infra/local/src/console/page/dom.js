/**
 * Trees of what shall be there, and a patch that changes of the document only what differs, so that focus, selection and
 * scroll stay. Text becomes text nodes and attributes are set one by one: nothing is ever read as HTML.
 *
 * @typedef {{ tag: string, key: string | undefined, attrs: Attrs, children: Child[] }} Tree
 * @typedef {Tree | string} Child
 * @typedef {Child | number | undefined | false} Leaf
 * @typedef {Leaf | Leaf[]} Content
 * @typedef {Record<string, string | number | boolean | undefined | ((event: any) => void) | Record<string, string>>} Attrs
 * @typedef {{ child: Child, node: Node }} Placed
 */

/** @type {WeakMap<Node, Placed[]>} */
const placed = new WeakMap();

/**
 * An element as it shall be. `key` makes it the same one among its siblings from one time to the next; `style` is an object of
 * CSS properties, `on…` a function; false and undefined attributes are left out, as are empty children. An element with
 * `own: true` looks after its children itself.
 *
 * @param {string} tag
 * @param {Attrs} attrs
 * @param {Content[]} children
 * @returns {Tree}
 */
export function h(tag, attrs, ...children) {
  const { key, ...rest } = attrs;
  /** @type {Child[]} */
  const kept = [];
  for (const child of children.flat()) {
    if (child === undefined || child === false || child === '') continue;
    kept.push(typeof child === 'number' ? String(child) : child);
  }
  return { tag, key: key === undefined ? undefined : String(key), attrs: rest, children: kept };
}

/**
 * Makes the children of an element these.
 * @param {Element} parent
 * @param {Child[]} children
 */
export function patch(parent, children) {
  const before = placed.get(parent) ?? [];
  /** @type {Map<string, Placed>} */
  const known = new Map();
  for (const [index, one] of before.entries()) known.set(keyOf(one.child, index), one);
  /** @type {Placed[]} */
  const after = children.map((child, index) => {
    const key = keyOf(child, index);
    const one = known.get(key);
    known.delete(key);
    if (!one) return { child, node: make(child) };
    if (one.child !== child) change(one.node, one.child, child);
    return { child, node: one.node };
  });
  for (const { node } of known.values()) parent.removeChild(node);
  /** @type {Node | null} */
  let at = parent.firstChild;
  for (const { node } of after) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  placed.set(parent, after);
}

/**
 * @param {Child} child
 * @param {number} index
 */
function keyOf(child, index) {
  if (typeof child === 'string') return `#text ${index}`;
  return `${child.tag} ${child.key ?? index}`;
}

/** @param {Child} child @returns {Node} */
function make(child) {
  if (typeof child === 'string') return document.createTextNode(child);
  const element = document.createElement(child.tag);
  setAttributes(element, {}, child.attrs);
  if (!child.attrs.own) patch(element, child.children);
  return element;
}

/** @param {Node} node @param {Child} from @param {Child} to */
function change(node, from, to) {
  if (typeof to === 'string') {
    if (from !== to) node.nodeValue = to;
  } else if (node instanceof HTMLElement) {
    setAttributes(node, typeof from === 'string' ? {} : from.attrs, to.attrs);
    if (!to.attrs.own) patch(node, to.children);
  }
}

/** @param {HTMLElement} element @param {Attrs} from @param {Attrs} to */
function setAttributes(element, from, to) {
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const value = to[name];
    if (name === 'own' || value === from[name]) continue;
    if (typeof value === 'function' || typeof from[name] === 'function') {
      Object.assign(element, { [name]: value ?? null });
    } else if (typeof value === 'object') {
      for (const [property, text] of Object.entries(value)) {
        if (element.style.getPropertyValue(property) !== text) element.style.setProperty(property, text);
      }
    } else if (value === undefined || value === false) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
}

/**
 * Renders a row once for as long as it is the same object, which it is until the server sends another.
 * @template {object} Row
 * @param {(row: Row) => Tree} render
 * @returns {(row: Row) => Tree}
 */
export function once(render) {
  /** @type {WeakMap<Row, Tree>} */
  const known = new WeakMap();
  return (row) => {
    const tree = known.get(row) ?? render(row);
    known.set(row, tree);
    return tree;
  };
}

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found;
}
