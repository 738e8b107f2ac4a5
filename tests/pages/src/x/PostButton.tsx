import { has, hook } from './flags';

interface PostButtonProps {
  testId: string;
  words: string;
  isDisabled: boolean;
  onClick(): void;
}

/** A button since 2024; before (`?old=1`) a `div` with the same test id, disabled by `aria-disabled` alone. */
export function PostButton({ testId, words, isDisabled, onClick }: PostButtonProps) {
  const common = { role: 'button', className: 'primary', 'data-testid': hook(testId) };
  const off = isDisabled ? { 'aria-disabled': true, tabIndex: -1 } : { tabIndex: 0 };
  const label = (
    <div>
      <span>
        <span>{words}</span>
      </span>
    </div>
  );
  if (has('old')) {
    return (
      // biome-ignore lint/a11y: the site's own markup of those years.
      <div {...common} {...off} onClick={isDisabled ? undefined : onClick}>
        {label}
      </div>
    );
  }
  return (
    <button type="button" {...common} {...off} disabled={isDisabled} onClick={onClick}>
      {label}
    </button>
  );
}
