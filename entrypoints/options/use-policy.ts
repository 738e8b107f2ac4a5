import { useEffect, useState } from 'react';
import { NO_POLICY, type Policy, readPolicy } from '@/lib/sync/policy';

/** What the organisation set up in this browser; nothing until it is read. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(NO_POLICY);
  useEffect(() => void readPolicy().then(setPolicy), []);
  return policy;
}
