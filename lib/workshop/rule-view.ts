import { readYamlValue, type YamlPath } from '@/lib/workshop/yaml-edit';

/** A condition as a form shows it, whatever stands in the text. */
export interface ConditionView {
  path: YamlPath;
  /** The key that says what is looked for: `terms`, `list`, `figure` …; empty when there is none. */
  matcher: string;
  /** What stands behind that key. */
  value: unknown;
  within?: number;
  in?: string;
  weight?: number;
}

/** One way in which the rule applies: the rule itself, or one of its `cases`. */
export interface CaseView {
  path: YamlPath;
  primary: ConditionView;
  require: ConditionView[];
  unless: ConditionView[];
  evidence: ConditionView[];
  softer: ConditionView[];
  /** By severity, as far as they are numbers. */
  levels: Record<string, number>;
}

export interface EditView {
  label: string;
  /** `match` and `sentence` are replaced; `start` and `end` are where words are put in. */
  where: string;
  with: string;
}

/** A rule as its forms show it: what is missing or of another kind reads as empty. */
export interface RuleView {
  id: string;
  severity: string;
  gate: string;
  isEnabled: boolean;
  appears: string[];
  cases: CaseView[];
  message: Record<'what' | 'whatAlone' | 'why' | 'learn', string>;
  edits: EditView[];
  ask: string;
  fixtures: Record<'nudge' | 'quiet', string[]>;
}

/** Reads a rule for its forms; `null` while the text is no YAML with keys. Never throws. */
export function ruleView(text: string): RuleView | null {
  const value = readYamlValue(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const rule = value as Record<string, unknown>;
  const message = recordOf(rule.message);
  const fixtures = recordOf(rule.fixtures);
  const cases = listOf(rule.cases);
  return {
    id: textOf(rule.id),
    severity: textOf(rule.severity),
    gate: textOf(rule.gate),
    isEnabled: rule.enabled !== false,
    appears: listOf(rule.appears).map(textOf),
    cases:
      cases.length > 0
        ? cases.map((each, at) => caseView(recordOf(each), ['cases', at]))
        : [caseView(rule, [])],
    message: {
      what: textOf(message.what),
      whatAlone: textOf(message.whatAlone),
      why: textOf(message.why),
      learn: textOf(message.learn),
    },
    edits: listOf(rule.edits).map((each) => {
      const edit = recordOf(each);
      return {
        label: textOf(edit.label),
        where: textOf(edit.replace ?? edit.insert),
        with: textOf(edit.with),
      };
    }),
    ask: textOf(rule.ask),
    fixtures: { nudge: listOf(fixtures.nudge).map(textOf), quiet: listOf(fixtures.quiet).map(textOf) },
  };
}

/** Keys of a condition that say where or how much, not what. */
const BESIDES = ['within', 'in', 'weight'];

function caseView(value: Record<string, unknown>, path: YamlPath): CaseView {
  const conditions = (key: 'require' | 'unless' | 'evidence' | 'softer') =>
    listOf(value[key]).map((each, at) => conditionView(each, [...path, key, at]));
  const levels = Object.entries(recordOf(value.levels)).filter(([, least]) => typeof least === 'number');
  return {
    path,
    primary: conditionView(value.primary, [...path, 'primary']),
    require: conditions('require'),
    unless: conditions('unless'),
    evidence: conditions('evidence'),
    softer: conditions('softer'),
    levels: Object.fromEntries(levels) as Record<string, number>,
  };
}

function conditionView(value: unknown, path: YamlPath): ConditionView {
  const condition = recordOf(value);
  const matcher = Object.keys(condition).find((key) => !BESIDES.includes(key)) ?? '';
  return {
    path,
    matcher,
    value: condition[matcher],
    ...(typeof condition.within === 'number' && { within: condition.within }),
    ...(typeof condition.in === 'string' && { in: condition.in }),
    ...(typeof condition.weight === 'number' && { weight: condition.weight }),
  };
}

/** `[value]` of one value, since many keys take one or several. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
