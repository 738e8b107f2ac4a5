// What Candor is measured against. None of them does the same job: they show what reading a draft usually costs.
import recognizers from '@microsoft/recognizers-text-suite';
import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import compromise from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';

/** All peers, set up; what their set-up costs is not measured. */
export async function loadPeers() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const words = retext().use(retextProfanities).use(retextEquality);
  const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }];
  return [
    { name: 'compromise', run: (text) => compromise(text) },
    { name: 'harper.js', run: (text) => linter.lint(text) },
    { name: 'retext', run: (text) => words.process(text) },
    { name: 'secretlint', run: (text) => lintSecrets(text, rules) },
    { name: 'recognizers-text', run: moneyAndPercent },
  ];
}

function moneyAndPercent(text) {
  const culture = recognizers.Culture.English;
  return [...recognizers.recognizeCurrency(text, culture), ...recognizers.recognizePercentage(text, culture)];
}

function lintSecrets(content, rules) {
  const source = { filePath: 'draft.txt', content, ext: '.txt', contentType: 'text' };
  return lintSource({ source, options: { config: { rules } } });
}
