import { hardBox } from '../hard-box';
import type { CreateEditor } from '../other-pages';

/** `?does=ignores`: editors that do not do what a write asks for. */
const create: CreateEditor = () => hardBox(new URLSearchParams(location.search).get('does') ?? '');

export default create;
