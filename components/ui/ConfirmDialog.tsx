import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import './dialog.css';

interface ConfirmDialogProps {
  /** What the button says that asks. */
  open: ReactNode;
  /** Its accessible name, where `open` alone does not say of what. */
  openName?: string;
  /** The question. */
  title: ReactNode;
  /** What goes along. */
  children: ReactNode;
  /** The harmless answer, which has the focus. */
  keep: ReactNode;
  yes: ReactNode;
  onYes: () => void;
}

/** A button for what cannot be taken back, and the question that it asks first. Escape is the harmless answer. */
export function ConfirmDialog({ open, openName, title, children, keep, yes, onYes }: ConfirmDialogProps) {
  const harmless = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger render={<Button aria-label={openName}>{open}</Button>} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="cd-backdrop" />
        <AlertDialog.Viewport className="cd-dialog-place">
          <AlertDialog.Popup className="cd-dialog" initialFocus={harmless}>
            <AlertDialog.Title className="cd-dialog-title">{title}</AlertDialog.Title>
            <AlertDialog.Description className="cd-dialog-text">{children}</AlertDialog.Description>
            <div className="cd-dialog-actions">
              <AlertDialog.Close
                render={
                  <Button ref={harmless} variant="primary">
                    {keep}
                  </Button>
                }
              />
              <AlertDialog.Close
                render={
                  <Button variant="final" onClick={onYes}>
                    {yes}
                  </Button>
                }
              />
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
