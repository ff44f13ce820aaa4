import { spawn } from 'node:child_process';

/** Talk of installing and building goes to standard error: standard output belongs to the command. */
export function say(sentence) {
  process.stderr.write(`openimr: ${sentence}\n`);
}

/** Runs a program whose every word goes to standard error; it ends when this process does. Gives its code and last words. */
export function runAloud(command, args, options) {
  return new Promise(resolve => {
    let talk = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    const pass = chunk => {
      process.stderr.write(chunk);
      talk = (talk + chunk).slice(-20_000);
    };
    child.stdout.on('data', pass);
    child.stderr.on('data', pass);
    child.on('error', fault => resolve({ code: fault.code ?? 'ERROR', talk }));
    child.on('close', code => {
      process.removeListener('exit', stop);
      resolve({ code, talk });
    });
  });
}
