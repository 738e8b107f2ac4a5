import { LEARNING } from '@/scripts/gallery/states/learning';
import { OPTIONS } from '@/scripts/gallery/states/options';
import { PAGE } from '@/scripts/gallery/states/page';
import { POPUP } from '@/scripts/gallery/states/popup';
import type { State } from '@/scripts/gallery/states/state';
import { WORKSHOP } from '@/scripts/gallery/states/workshop';

/** Every page and state that has a picture. */
export const STATES: State[] = [...LEARNING, ...WORKSHOP, ...OPTIONS, ...POPUP, ...PAGE];
