import type { Coach } from '@/lib/engine/compile';
import { CARDS_A_DAY, cardsLeft, countCard } from '@/lib/host/cards';
import type { CoachKeeper } from '@/lib/host/coach-keeper';
import type { MonthKeeper } from '@/lib/host/month';
import { withMute } from '@/lib/host/mute';
import type { PortLike } from '@/lib/messaging/port';
import type { DraftTurn, SessionConfig, ToBackground, ToFrame } from '@/lib/messaging/protocol';
import type { LanguageChoice, Speech } from '@/lib/shared/language';
import type { Report, SiteId } from '@/lib/shared/report';
import { type AddedSites, addedSiteOf, patternOf } from '@/lib/state/added-sites';
import type { Cards } from '@/lib/state/cards';
import type { Health } from '@/lib/state/health';
import type { Mutes } from '@/lib/state/mutes';
import { isPaused, type Settings } from '@/lib/state/settings';
import type { Stored } from '@/lib/state/stored';

/** A frame of a tab. */
export interface Place {
  tabId: number;
  frameId: number;
}

/** Where a port comes from. */
export interface Sender extends Place {
  /** The frame's address. */
  url: string;
}

type Shelf<T> = Pick<Stored<T>, 'read' | 'update'>;

/** Everything the host reaches, so that tests can hand in their own. */
export interface HostEnv {
  keeper: CoachKeeper;
  check(draft: { text: string; site: SiteId; surface: string; now: string }, coach: Coach): Report;
  settings: Shelf<Settings>;
  mutes: Shelf<Mutes>;
  cards: Shelf<Cards>;
  health: Shelf<Health>;
  month: MonthKeeper;
  addedSites: Pick<Stored<AddedSites>, 'read'>;
  /** What the nudge UI says in the person's language; null for English. */
  readSpeech(choice: LanguageChoice): Promise<Speech | null>;
  /** Brings the nudge UI into the frame. */
  injectView(place: Place): void;
  showBadge(place: Place, count: number): void;
  dropBadge(place: Place): void;
  openOptions(): void;
  /** A page of Candor itself: there people practise, whatever else is paused, and nothing is counted. */
  isOwnPage(url: string): boolean;
  now(): Date;
}

export interface Host {
  connect(port: PortLike, sender: Sender): void;
  /** Tells every connected frame how things stand now. */
  configure(): void;
}

/** What is known of a connected frame. */
interface Frame {
  site: SiteId;
  isOwn: boolean;
}

type Hello = Extract<ToBackground, { type: 'hello' }>;
type Check = Extract<ToBackground, { type: 'check' }>;

/** The background's side of every composer: answers checks and keeps what the card asked to keep. Drafts only pass through. */
export function createHost(env: HostEnv): Host {
  const frames = new Map<PortLike, Frame>();

  /** Resolves to whether Candor looks at anything there now. */
  async function sendConfig(port: PortLike, { site, isOwn }: Frame): Promise<boolean> {
    const [settings, cards] = await Promise.all([env.settings.read(), env.cards.read()]);
    const config: SessionConfig = {
      active: isOwn || isActive(settings, site, env.now()),
      cardsLeft: isOwn ? CARDS_A_DAY : cardsLeft(cards, env.now()),
    };
    post(port, { type: 'config', config, speech: await env.readSpeech(settings.language) });
    return config.active;
  }

  function configure(): void {
    for (const [port, frame] of frames) void sendConfig(port, frame);
  }

  async function countOpenedCard(): Promise<void> {
    await env.cards.update((cards) => countCard(cards, env.now()));
    configure();
  }

  /** A page from before its site was taken off the list may come back; one without leave is sent away. */
  async function isWelcome({ site, isChosen }: Hello, url: URL): Promise<boolean> {
    return (
      site !== 'custom' || isChosen === true || addedSiteOf(await env.addedSites.read(), url)?.isOn === true
    );
  }

  function connect(port: PortLike, { url, ...place }: Sender): void {
    const newest = new Map<string, number>();
    const isOwn = env.isOwnPage(url);
    let hasView = false;
    // What became of a draft is counted after the checks that were asked for before it.
    let answered = Promise.resolve();

    async function greet(hello: Hello): Promise<void> {
      const { site, needsView } = hello;
      if (!isOwn && !(await isWelcome(hello, new URL(url)))) {
        post(port, { type: 'leave', site: patternOf(new URL(url)) });
        return;
      }
      const frame = { site, isOwn };
      frames.set(port, frame);
      const isWatched = await sendConfig(port, frame);
      if (!isWatched) return;
      if (needsView && !hasView) env.injectView(place);
      hasView ||= needsView;
      // Compiled while the person still looks for the first word; a failure shows at the first check.
      await env.keeper.get().catch(() => undefined);
    }

    async function answer(request: Check): Promise<void> {
      const { session, revision } = request;
      newest.set(session, revision);
      const reply = await checkDraft(env, request, () => newest.get(session) === revision);
      if (!reply) return;
      post(port, reply.message);
      if (!isOwn && reply.report) env.month.heard(session, reply.report);
    }

    function mute({ session, mute }: Extract<ToBackground, { type: 'mute' }>): void {
      void env.mutes.update((state) => withMute(state, mute, env.now()));
      env.month.muted(session, mute.rule);
    }

    function turn(session: string, now: DraftTurn): void {
      void answered.then(() => env.month.turned(session, now));
    }

    port.onMessage.addListener((raw) => {
      const message = raw as ToBackground;
      if (message.type === 'hello') void greet(message);
      else if (message.type === 'check') answered = answer(message);
      else if (message.type === 'mute') mute(message);
      else if (message.type === 'draft') turn(message.session, message.now);
      else if (message.type === 'badge') env.showBadge(place, message.count);
      else if (message.type === 'card-opened' && !isOwn) void countOpenedCard();
      else if (message.type === 'open-options') env.openOptions();
    });
    port.onDisconnect.addListener(() => {
      frames.delete(port);
      env.dropBadge(place);
      for (const session of newest.keys()) turn(session, 'over');
    });
  }

  return { connect, configure };
}

/** What the frame is told, and what only the background knows. */
interface Reply {
  message: ToFrame;
  report?: Report;
}

/** Null when a newer check of the same draft came in meanwhile. An engine failure leaves its time behind, and no text. */
async function checkDraft(env: HostEnv, request: Check, isNewest: () => boolean): Promise<Reply | null> {
  const { session, revision, text, site, surface } = request;
  try {
    const coach = await env.keeper.get();
    if (!isNewest()) return null;
    const report = env.check({ text, site, surface, now: env.now().toISOString() }, coach);
    const { findings, good } = report;
    return { message: { type: 'report', session, revision, findings, good }, report };
  } catch {
    await env.health.update(() => ({ at: env.now().toISOString() })).catch(() => undefined);
    return { message: { type: 'failed', session, revision } };
  }
}

/** False while paused, and on a built-in site that the person switched off. */
export function isActive(settings: Settings, site: SiteId, now: Date): boolean {
  if (isPaused(settings, now.toISOString())) return false;
  return site === 'custom' || settings.sites[site];
}

function post(port: PortLike, message: ToFrame): void {
  try {
    port.postMessage(message);
  } catch {
    // The frame is gone; it asks again when it is back.
  }
}
