import { describe, expect, it } from 'vitest';
import type { Finding, Report, Severity } from '@/lib/shared/report';
import { worseThan } from '@/scripts/eval/baseline';
import type { Label } from '@/scripts/eval/corpus';
import { f1, type Judged, nudges, rate, scoreCategories, silentAboutPeople } from '@/scripts/eval/score';

function finding(rule: string, start: number, end: number, severity: Severity = 'suggest'): Finding {
  return { rule, start, end, severity, what: '', why: '', edits: [], because: [] };
}

function report(...findings: Finding[]): Report {
  return { findings, good: [], protected: false, signals: [] };
}

function label(category: string, start: number, end: number, strength: Label['strength'] = 'clear'): Label {
  return { category, start, end, strength };
}

const FIGURE = 'confidential-figure';

describe('scores', () => {
  const cases: [title: string, rows: Judged[], recall: [number, number], precision: [number, number]][] = [
    [
      'a nudge on the label',
      [{ labels: [label(FIGURE, 4, 8)], report: report(finding('fin.figure', 6, 9)) }],
      [1, 1],
      [1, 1],
    ],
    [
      'a nudge that only touches',
      [{ labels: [label(FIGURE, 4, 8)], report: report(finding('fin.figure', 8, 9)) }],
      [0, 1],
      [0, 1],
    ],
    [
      'a quiet mark',
      [{ labels: [label(FIGURE, 4, 8)], report: report(finding('fin.figure', 4, 8, 'info')) }],
      [0, 1],
      [0, 0],
    ],
    [
      'another family',
      [{ labels: [label(FIGURE, 4, 8)], report: report(finding('biz.customer', 4, 8)) }],
      [0, 1],
      [0, 0],
    ],
    [
      'a soft label',
      [{ labels: [label(FIGURE, 4, 8, 'soft')], report: report(finding('fin.figure', 4, 8)) }],
      [0, 0],
      [1, 1],
    ],
    [
      'a label of another kind',
      [{ labels: [label('people', 4, 8)], report: report(finding('fin.figure', 4, 8)) }],
      [0, 0],
      [1, 1],
    ],
    [
      'a rule of a pack',
      [{ labels: [label(FIGURE, 4, 8)], report: report(finding('acme/fin.guidance', 4, 8)) }],
      [1, 1],
      [1, 1],
    ],
  ];
  it.each(cases)('%s', (_, rows, [found, of], [right, spoken]) => {
    const score = scoreCategories(rows)[FIGURE];
    expect(score?.recall).toEqual({ hit: found, of });
    expect(score?.precision).toEqual({ hit: right, of: spoken });
  });

  it('counts silence about people as right', () => {
    const labels = [label('people', 0, 5)];
    expect(silentAboutPeople([{ labels, report: report() }])).toEqual({ hit: 1, of: 1 });
    expect(silentAboutPeople([{ labels, report: report(finding('fin.figure', 1, 2)) }])).toEqual({
      hit: 0,
      of: 1,
    });
  });

  it('shows quiet marks to nobody', () => {
    expect(
      nudges(report(finding('fin.figure', 0, 1, 'info'), finding('fin.figure', 2, 3, 'pause'))),
    ).toHaveLength(1);
  });

  it('takes the harmonic mean', () => {
    expect(f1({ recall: { hit: 1, of: 2 }, precision: { hit: 1, of: 1 } })).toBeCloseTo(2 / 3);
    expect(rate({ hit: 0, of: 0 })).toBe(1);
  });
});

describe('the baseline', () => {
  it.each([
    ['the same', { a: 0.5 }, []],
    ['better', { a: 0.6 }, []],
    ['something new', { a: 0.5, b: 0 }, []],
    ['worse', { a: 0.4 }, ['a: 40.0 %, was 50.0 %']],
    ['gone', {}, ['a: 0.0 %, was 50.0 %']],
  ])('%s', (_, now, worse) => {
    expect(worseThan(now, { a: 0.5 })).toEqual(worse);
  });
});
