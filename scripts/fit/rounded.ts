/** Weights as a person would write them: in halves, nothing below a half. */
export function roundedWeights(weights: readonly number[], scale: number): number[] {
  return weights.map((weight) => inHalves(weight * scale));
}

export function inHalves(value: number): number {
  return Math.round(value * 2) / 2 || 0;
}

/**
 * The YAML of a rule with other numbers, everything else as it was: the nth `weight:` of `evidence` becomes the nth of
 * `weights`. Throws when the rule has another number of them, which would put weights on the wrong conditions.
 */
export function withWeights(
  yaml: string,
  weights: readonly number[],
  levels: { info: number; suggest: number; pause: number },
): string {
  const from = yaml.indexOf('\nevidence:');
  const to = yaml.indexOf('\nlevels:', from);
  if (from < 0 || to < 0) throw new Error('expected one `evidence` followed by `levels`');
  const evidence = yaml.slice(from, to);
  if ((evidence.match(/weight: -?[\d.]+/g) ?? []).length !== weights.length) {
    throw new Error('expected as many weights as conditions');
  }
  let at = 0;
  const changed = evidence.replaceAll(/weight: -?[\d.]+/g, () => `weight: ${weights[at++]}`);
  const line = `\nlevels: { info: ${levels.info}, suggest: ${levels.suggest}, pause: ${levels.pause} }`;
  return yaml.slice(0, from) + changed + yaml.slice(to).replace(/^\nlevels:.*/, line);
}
