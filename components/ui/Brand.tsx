import { Icon } from '@/components/ui/Icon';
import './brand.css';

/** The name of the product, at the top of its pages. */
export function Brand() {
  return (
    <p className="cd-brand">
      <Icon name="candor" size={24} />
      Candor
    </p>
  );
}
