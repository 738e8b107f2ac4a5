/** Version 3 knows in which language Candor speaks; until then it had one only, and nobody had chosen. */
export function settingsV2ToV3(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value, language: 'auto' } : value;
}
