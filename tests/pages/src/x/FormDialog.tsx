import { PlainBox } from './PrivateMessages';

/** The profile and the description of a list: forms in a dialog, no place to post. */
export function FormDialog({ button }: { button: string }) {
  return (
    <div id="layers">
      <div className="mask">
        <div role="dialog" aria-modal="true" className="modal">
          <label>
            Name <input type="text" name={button === 'Profile_Save_Button' ? 'displayName' : 'name'} />
          </label>
          <div className="composer">
            <div className="composer-body">
              <PlainBox box="textarea" button={button} name="description" />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
