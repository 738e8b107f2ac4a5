import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentProps } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import './tooltip.css';

/** An icon button whose name is shown to those who point at it or tab to it. On the extension's own pages only: the layer on a page has no room for the tooltip's 28 kB. */
export function TipIconButton(props: ComponentProps<typeof IconButton>) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={<IconButton {...props} />} />
      <Tooltip.Portal>
        <Tooltip.Positioner className="cd-tooltip-place" sideOffset={6}>
          <Tooltip.Popup className="cd-tooltip">{props.label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
