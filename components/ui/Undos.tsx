import { Toast } from '@base-ui/react/toast';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { undos } from '@/components/ui/undo';
import './undos.css';

interface UndosProps {
  /** What the place is called. */
  name: string;
  /** What the button says. */
  action: string;
  /** The accessible name of the button that closes it before its time. */
  close: string;
}

/** The latest thing that can be taken back, at the foot of the window. */
export function Undos({ name, ...words }: UndosProps) {
  return (
    <Toast.Provider toastManager={undos} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className="cd-undos" aria-label={name}>
          <UndoList {...words} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function UndoList({ action, close: closeName }: Omit<UndosProps, 'name'>) {
  const { toasts, close } = Toast.useToastManager<{ undo: () => void }>();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="cd-undo">
      <Toast.Content className="cd-undo-body">
        <Toast.Title render={<p />} className="cd-undo-words" />
        <Button
          onClick={() => {
            toast.data?.undo();
            close(toast.id);
          }}
        >
          {action}
        </Button>
        <IconButton icon="close" label={closeName} onClick={() => close(toast.id)} />
      </Toast.Content>
    </Toast.Root>
  ));
}
