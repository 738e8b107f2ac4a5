import type { ReactNode } from 'react';

export function Section({
  title,
  hint,
  children,
}: {
  title: ReactNode;
  hint?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="cd-section">
      <header className="cd-field">
        <h2 className="cd-section-title">{title}</h2>
        {hint && <p className="cd-hint">{hint}</p>}
      </header>
      {children}
    </section>
  );
}
