import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createScene, type FaultScene } from '@/tests/browser/pack-faults';
import { PackServer } from '@/tests/browser/pack-server';

/** Servers and publishers for the tests of a `describe`. */
export function useScene(): () => FaultScene {
  let scene: FaultScene | undefined;
  beforeAll(async () => {
    scene = await createScene(await PackServer.start(), await PackServer.start());
  });
  beforeEach(() => {
    scene?.server.asked.splice(0);
    scene?.elsewhere.asked.splice(0);
  });
  afterAll(async () => {
    await scene?.server.stop();
    await scene?.elsewhere.stop();
  });
  return () => {
    if (!scene) throw new Error('the scene is not set');
    return scene;
  };
}
