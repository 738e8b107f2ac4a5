/** Version 2 knows the rules that the person switched on or off by hand; nobody had done so before. */
export function settingsV1ToV2(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value, rules: {} } : value;
}
