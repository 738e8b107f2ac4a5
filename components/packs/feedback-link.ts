/**
 * Where the person can tell a publisher what they think of a rule: a mail that names the rule and is otherwise empty, or
 * the publisher's own page as it is. `contact` is an address as packs have it.
 */
export function feedbackLink(contact: string, rule: string): string {
  if (!contact.startsWith('mailto:')) return contact;
  const separator = contact.includes('?') ? '&' : '?';
  return `${contact}${separator}subject=${encodeURIComponent(rule)}`;
}
