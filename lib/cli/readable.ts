import type { Finding, Report } from '@/lib/shared/report';

const MARK = { pause: '■', suggest: '▲', info: '·' } as const;

/** A report for people at a terminal. Protected speech gets the same silence as in the browser. */
export function readable(text: string, { findings, good }: Report): string {
  const kind = {
    disclosure: 'It says where you work.',
    'public-source': 'It links a public source.',
  } as const;
  const praise = [...new Set(good.map((each) => kind[each.kind]))];
  if (findings.length === 0) return ['Nothing stands out.', ...praise].join('\n');
  return [...findings.map((finding) => sayFinding(text, finding)), ...praise].join('\n\n');
}

function sayFinding(
  text: string,
  { severity, start, end, what, why, rule, edits, because }: Finding,
): string {
  const evidence = because.map((each) => `“${text.slice(each.start, each.end).trim()}” (${each.kind})`);
  return [
    `${MARK[severity]} ${what}`,
    `  ${why}`,
    ...edits.map((edit) => `  → ${edit.label}: ${preview(text, edit)}`),
    `  ${rule}, ${severity}, characters ${start}–${end}${evidence.length > 0 ? `, because of ${evidence.join(', ')}` : ''}`,
  ].join('\n');
}

function preview(text: string, edit: { start: number; end: number; text: string }): string {
  const before = text.slice(Math.max(0, edit.start - 20), edit.start);
  const after = text.slice(edit.end, edit.end + 20);
  return `…${before}${edit.text}${after}…`.replace(/\s+/g, ' ');
}
