// Loaded before a test worker's own code. The light runner answers whichever worker asks first for its data to all that
// wait, and forgets them: one that has not begun to listen yet would ask in vain and wait for ever. What came early is
// kept here and told when it is asked for.
const ANSWER = 'jest-light-runner-worker-data';
const QUESTION = 'jest-light-runner-get-worker-data';

if (process.send) {
  let answer;
  process.on('message', message => {
    if (message?.type === ANSWER) answer = message;
  });
  const { send } = process;
  process.send = (message, ...rest) => {
    if (message === QUESTION && answer) return setImmediate(() => process.emit('message', answer));
    return send.call(process, message, ...rest);
  };
}
