import { browser } from 'wxt/browser';
import { say } from '@/components/words/say';

export function AboutSection() {
  return (
    <div className="prose">
      <p>{say('options.about.what')}</p>
      <ul>
        <li>{say('options.about.promise.reads')}</li>
        <li>{say('options.about.promise.blocks')}</li>
        <li>{say('options.about.promise.keeps')}</li>
        <li>{say('options.about.promise.page')}</li>
      </ul>
      <p>
        {say('profile.promise.standing')} <strong>{say('profile.promise.nobody')}</strong>
      </p>
      <p>
        <a className="cd-link" href="/practice.html" target="_blank" rel="noreferrer">
          {say('options.about.practice')}
        </a>
      </p>
      <p className="cd-hint">
        {say('options.about.version', { version: browser.runtime.getManifest().version })}
      </p>
    </div>
  );
}
