import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Said for a moment after each change. */
const FLEETING = 'options.saved';

/** A page as a screen reader tells it: a line for each thing with a role, its name in quotes, what is inside indented. */
export async function treeOf(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot();
  return root ? linesOf(root, 0).join('\n') : '';
}

/** Roles that say nothing beside the name of what is around them. */
const SILENT = ['StaticText', 'InlineTextBox', 'generic', 'none'];

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const children = (node.children ?? []).filter(
    ({ role, name }) => name !== FLEETING && !(SILENT.includes(role) && name === node.name),
  );
  const inside = children.flatMap((child) => linesOf(child, depth + 1));
  return [`${'  '.repeat(depth)}${lineOf(node)}`, ...inside];
}

/** Longer names are what rules say of a draft. */
const LONGEST = 30;

/** Numbers are what happens to be stored. */
function namedBy(name: string): string {
  return name.length > LONGEST && name.includes(' ') ? '"…"' : JSON.stringify(name.replace(/\d+/g, '0'));
}

function lineOf({ role, name, level, checked, pressed, expanded, description }: SerializedAXNode): string {
  const states = [
    level !== undefined && `level ${level}`,
    checked !== undefined && (checked ? 'checked' : 'not checked'),
    pressed !== undefined && (pressed ? 'pressed' : 'not pressed'),
    expanded !== undefined && (expanded ? 'open' : 'closed'),
    description && `(${description})`,
  ].filter(Boolean);
  return [role, name && namedBy(name), ...states].filter(Boolean).join(' ');
}

const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'checkbox',
  'switch',
  'radio',
  'combobox',
  'DisclosureTriangle',
  'spinbutton',
];

/** What does not read sensibly, a line each: a control without a name, a heading that skips a level, no main part. */
export async function treeFaults(page: Page): Promise<string[]> {
  const tree = (await treeOf(page)).split('\n').map((line) => line.trim());
  const unnamed = tree.filter((line) => CONTROLS.includes(line.split(' ')[0] ?? '') && !line.includes('"'));
  const levels = tree.flatMap((line) => /^heading .* level (\d)/.exec(line)?.[1] ?? []).map(Number);
  const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const mains = await page.evaluate(() => document.querySelectorAll('main').length);
  return [
    ...unnamed.map((line) => `has no name: ${line}`),
    ...skips.map((level) => `a heading skips to level ${level}`),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['there is not one heading of level 1']),
    ...(mains === 1 ? [] : [`there are ${mains} main parts`]),
  ];
}
