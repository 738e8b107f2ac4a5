/**
 * Version 2 knows where a pack comes from, its tier, why rules were left out, what was revoked and what changed.
 * Until then every pack came from a file.
 */
export function packsV1ToV2(value: unknown): unknown {
  return { packs: listOf(value, 'packs').map(packV1ToV2), unreadable: [] };
}

function packV1ToV2(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { fileName, leftOut, ...rest } = item as Record<string, unknown>;
  return {
    ...rest,
    tier: 'added',
    from: { kind: 'file', fileName },
    updated: rest.added,
    leftOut: listOf(item, 'leftOut').map((rule) => ({
      rule,
      code: 'fixture',
      reason: 'does not do what its own examples say',
    })),
    revoked: [],
    indexExpires: null,
    history: [],
    changedRules: {},
  };
}

/** What is stored may be anything; a list that is none is empty. */
function listOf(value: unknown, name: string): unknown[] {
  const list = (value as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(list) ? list : [];
}
