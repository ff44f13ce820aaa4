/** Talk of installing and building goes to standard error: standard output belongs to the command. */
export function say(sentence) {
  process.stderr.write(`openimr: ${sentence}\n`);
}
