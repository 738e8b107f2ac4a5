/** The fingerprint of a publisher's keys, 32 hex digits in groups of four, as people compare it. */
export function Fingerprint({ value }: { value: string }) {
  return <code className="fingerprint">{value}</code>;
}
