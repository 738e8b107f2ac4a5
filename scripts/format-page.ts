// The reference page of the pack format, made from the descriptions in the schema itself.

/** The part of JSON Schema that zod writes for us. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  description?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  format?: string;
  anyOf?: readonly Schema[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: Schema | boolean;
}

/** A chapter of the page: what a file holds. */
export interface Chapter {
  title: string;
  intro: string;
  schema: Schema;
  /** Keys whose contents have a chapter of their own, and how that reads in the table. */
  elsewhere?: Record<string, string>;
}

/** Markdown with a table a part: each key, what it may hold, and what it is for. */
export function formatPage(intro: string, chapters: readonly Chapter[]): string {
  return [intro, ...chapters.map(chapterOf)].join('\n\n').concat('\n');
}

function chapterOf({ title, intro, schema, elsewhere = {} }: Chapter): string {
  return [`## ${title}`, intro, ...tables(schema, '', elsewhere)].join('\n\n');
}

/** The table of an object, then those of the objects in it. */
function tables(schema: Schema, path: string, elsewhere: Record<string, string>): string[] {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return [];
  const rows = fields.map(([key, field]) => {
    const isNeeded = schema.required?.includes(key) ?? false;
    return `| \`${key}\`${isNeeded ? ' *' : ''} | ${elsewhere[key] ?? cell(typeOf(field))} | ${cell(field.description ?? '')} |`;
  });
  const heading = path === '' ? [] : [`### \`${path}\``];
  const table = ['| key | holds | what it is for |', '| --- | --- | --- |', ...rows].join('\n');
  const below = fields
    .filter(([key]) => !elsewhere[key])
    .flatMap(([key, field]) => inner(field, `${path === '' ? '' : `${path}.`}${key}`, elsewhere));
  return [...heading, table, ...below];
}

function inner(field: Schema, path: string, elsewhere: Record<string, string>): string[] {
  const { properties, items, additionalProperties: named, anyOf = [] } = field;
  if (properties) return tables(field, path, elsewhere);
  if (items) return inner(items, `${path}[]`, elsewhere);
  if (typeof named === 'object') return inner(named, `${path}.<name>`, elsewhere);
  return anyOf.flatMap((each) => inner(each, path, elsewhere));
}

function typeOf(field: Schema): string {
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((each) => `\`${String(each)}\``).join(', ');
  if (field.anyOf) return [...new Set(field.anyOf.map(typeOf))].join(' or ');
  if (field.type === 'array')
    return `list of ${typeOf(field.items ?? {})}${limits('', field.minItems, field.maxItems)}`;
  if (typeof field.additionalProperties === 'object')
    return `named ${typeOf(field.additionalProperties)}${field.additionalProperties.properties ? '' : ' each'}`;
  if (field.properties) return 'the keys below';
  if (field.type === 'string') return textOf(field);
  if (field.type === 'integer') return `whole number${limits('', field.minimum, safe(field.maximum))}`;
  if (field.type === 'number') return `number${limits('', field.minimum, safe(field.maximum))}`;
  if (field.type === 'boolean') return '`true` or `false`';
  return field.type ?? 'anything';
}

function textOf({ format, minLength, maxLength }: Schema): string {
  if (format === 'date') return 'day, `YYYY-MM-DD`';
  return `text${limits(' characters', minLength, maxLength)}`;
}

function limits(unit: string, least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return ` (${least} to ${most}${unit})`;
  if (most !== undefined) return ` (at most ${most}${unit})`;
  return least === undefined ? '' : ` (at least ${least}${unit})`;
}

/** JSON Schema of a whole number has the language's own limit. */
function safe(most: number | undefined): number | undefined {
  return most === Number.MAX_SAFE_INTEGER ? undefined : most;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
