/**
 * Words on somebody else's page. They are drawn as generated content: a closed shadow root alone does not hide a text
 * node from `window.find` or from a selection that the page makes.
 */
export function T({ children, className }: { children: string; className?: string }) {
  return <span className={className ? `t ${className}` : 't'} data-t={children} />;
}

/** A line of words in which one phrase stands out, wherever it first occurs. */
export function Emphasis({ text, phrase }: { text: string; phrase: string }) {
  const at = phrase ? text.indexOf(phrase) : -1;
  if (at < 0) return <T>{text}</T>;
  return (
    <>
      <T>{text.slice(0, at)}</T>
      <T className="strong">{phrase}</T>
      <T>{text.slice(at + phrase.length)}</T>
    </>
  );
}
