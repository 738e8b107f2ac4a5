/** What the probe add-on saw of one element in a closed shadow root. Rects are CSS pixels in the viewport. */
export interface UiNode {
  tag: string;
  part: string;
  role: string;
  name: string;
  text: string;
  /** The element holds a real text node, which the page could find. */
  rawText: boolean;
  disabled: boolean;
  /** What it opens is open. */
  expanded: boolean;
  shown: boolean;
  focused: boolean;
  rect: Rect;
  children: UiNode[];
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element with a closed shadow root: its attribute names and number of light children (the page sees both). */
export interface UiHost {
  attributes: string[];
  light: number;
  children: UiNode[];
}

/** A part by its `data-part`, a control by its name, or both; `nth` when several fit. */
export interface Target {
  part?: string;
  name?: string | RegExp;
  /** Only inside the element with this `data-part`. */
  within?: string;
  nth?: number;
}

/** Everything Candor shows on a page at one moment. */
export class Ui {
  readonly hosts: UiHost[];

  constructor(hosts: UiHost[]) {
    this.hosts = hosts;
  }

  /** Every shown element, outer ones first. */
  get nodes(): UiNode[] {
    return this.hosts.flatMap((host) => host.children.flatMap(flatten)).filter((node) => node.shown);
  }

  parts(part: string): UiNode[] {
    return this.nodes.filter((node) => node.part === part);
  }

  part(part: string): UiNode | undefined {
    return this.parts(part)[0];
  }

  /** The text of a part, or '' when it is not shown. */
  text(part: string): string {
    return this.part(part)?.text ?? '';
  }

  find(target: Target): UiNode | undefined {
    const scope = target.within ? this.parts(target.within).flatMap(flatten) : this.nodes;
    return scope.filter((node) => node.shown && fits(node, target))[target.nth ?? 0];
  }

  /** One line per named or marked element, for error messages. */
  toString(): string {
    const lines = this.nodes.filter((node) => node.part || node.role).map(line);
    return `${this.hosts.length} host(s)\n${lines.join('\n')}`;
  }
}

function fits(node: UiNode, { part, name }: Target): boolean {
  if (part !== undefined && node.part !== part) return false;
  if (name === undefined) return true;
  const isControl = part !== undefined || node.role !== '';
  return isControl && (typeof name === 'string' ? node.name === name : name.test(node.name));
}

function flatten(node: UiNode): UiNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

function line({ tag, part, role, name, disabled, rect }: UiNode): string {
  const place = [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ');
  return `  ${tag}${part && `.${part}`}${role && `[${role}]`} "${name.slice(0, 120)}"${disabled ? ' (disabled)' : ''} @ ${place}`;
}

export function centre({ x, y, width, height }: Rect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
