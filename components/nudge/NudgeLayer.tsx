import { useLayoutEffect } from 'react';
import { Announcer } from '@/components/nudge/Announcer';
import { Card } from '@/components/nudge/Card';
import { Chip } from '@/components/nudge/Chip';
import { LastLook } from '@/components/nudge/LastLook';
import { Marks } from '@/components/nudge/Marks';
import { useDraft, useGeometry, useNudge } from '@/components/nudge/nudge-context';
import { useKeys } from '@/components/nudge/use-keys';
import { useLanguage } from '@/lib/words/use-language';

/** Everything a person sees of one session on the page. */
export function NudgeLayer() {
  const status = useDraft((state) => state.status);
  const isAsking = useDraft((state) => state.lastLook !== null);
  useSpokenLanguage();
  useTheme();
  useKeys();
  const isQuiet = status === 'off' || status === 'unavailable';
  return (
    <>
      {!isQuiet && <Marks />}
      {!isQuiet && <Chip />}
      {!isQuiet && !isAsking && <Card />}
      <LastLook />
      {(!isQuiet || isAsking) && <Announcer />}
    </>
  );
}

/** A screen reader has to know it: the page around us may speak another. */
function useSpokenLanguage(): void {
  const { layer } = useNudge();
  const language = useLanguage();
  useLayoutEffect(() => {
    layer.stage.lang = language;
  }, [layer, language]);
}

function useTheme(): void {
  const { layer } = useNudge();
  const theme = useGeometry((state) => state.theme);
  useLayoutEffect(() => {
    layer.stage.className = `candor candor-${theme}`;
  }, [layer, theme]);
}
