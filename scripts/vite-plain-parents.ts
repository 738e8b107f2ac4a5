import type { Plugin } from 'vite';

const REACT = /[\\/]react-dom-client\.(?:production|development)\.js$/;
const PARENT = /([\w$]+(?:\.[\w$]+)*)\.parentNode\b/g;

/** What is asked for its parent is a node, or the window, which has none. */
const PARENT_OF = `
function plainParentOf(node) {
  return node instanceof Node ? Reflect.get(Node.prototype, "parentNode", node) : null;
}`;

/**
 * React climbs from nodes of the page: from where a pointer came into our layer, from what had focus before it, from what
 * a selection changed in. A form answers to its fields' names before its own, also to us, so an
 * `<input name="parentNode">` would send it in circles for ever. In our builds it asks for the parent past the fields.
 */
export function plainParents(): Plugin {
  return {
    name: 'candor:plain-parents',
    transform(code, id) {
      if (!REACT.test(id.split('?')[0] ?? id)) return;
      const plain = code.replace(PARENT, 'plainParentOf($1)');
      if (plain === code || plain.includes('.parentNode'))
        throw new Error(`${id} asks for parents in another way`);
      return plain + PARENT_OF;
    },
  };
}
