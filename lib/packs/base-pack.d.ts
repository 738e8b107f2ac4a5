declare module 'virtual:base-pack' {
  import type { Pack } from '@/lib/format/pack';

  const pack: Pack;
  export default pack;
}
