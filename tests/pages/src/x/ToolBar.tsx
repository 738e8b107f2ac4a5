import type { ReactNode } from 'react';
import { hook } from './flags';
import { BARS, CLOCK, Icon, PIN, PLUS } from './Icon';
import type { Post } from './use-post';

interface ToolBarProps {
  post: Post;
  onSchedule?(): void;
  children?: ReactNode;
}

/** Icons, and the one button with words at the end (`children`). */
export function ToolBar({ post, onSchedule, children }: ToolBarProps) {
  const tools = [
    ['createPollButton', 'Add poll', BARS, post.togglePoll],
    ['scheduleOption', 'Schedule post', CLOCK, onSchedule],
    ['geoButton', 'Tag location', PIN, undefined],
    ['addButton', 'Add post', PLUS, post.addBox],
  ] as const;
  return (
    <div className="tool-bar" data-testid={hook('toolBar')}>
      {tools.map(([id, label, sign, act]) => (
        <button key={id} type="button" data-testid={hook(id)} aria-label={label} onClick={act}>
          <Icon d={sign} />
        </button>
      ))}
      {children}
    </div>
  );
}
