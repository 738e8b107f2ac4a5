import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/Icon';

type NoticeTone = 'info' | 'good' | 'warn' | 'error';

const ICONS: Record<NoticeTone, IconName> = { info: 'info', good: 'check', warn: 'warn', error: 'warn' };

interface NoticeProps {
  tone?: NoticeTone;
  children: ReactNode;
  /** Buttons after the text. */
  actions?: ReactNode;
}

export function Notice({ tone = 'info', children, actions }: NoticeProps) {
  return (
    <div className={`cd-notice cd-notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div className="cd-notice-body">{children}</div>
      {actions}
    </div>
  );
}
