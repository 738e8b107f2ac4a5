import { Toast } from '@base-ui/react/toast';
import { Button } from '@/components/ui/Button';
import { undos } from '@/components/ui/undo';
import './undos.css';

interface UndosProps {
  /** What the place is called. */
  name: string;
  /** What the button says. */
  action: string;
}

/** The latest thing that can be taken back, at the foot of the window. */
export function Undos({ name, action }: UndosProps) {
  return (
    <Toast.Provider toastManager={undos} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className="cd-undos" aria-label={name}>
          <UndoList action={action} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function UndoList({ action }: Pick<UndosProps, 'action'>) {
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
      </Toast.Content>
    </Toast.Root>
  ));
}
