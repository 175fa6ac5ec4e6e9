import { createServer } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Preloaded into a server that is measured: tells whoever connects to the socket `BENCH_LOOP` how many milliseconds lie
 * between two turns of its event loop at p99 since it was asked last. Two of them are the clock's own.
 */
const histogram = monitorEventLoopDelay({ resolution: 2 });
histogram.enable();
createServer(socket => {
  socket.end(String(histogram.percentile(99) / 1e6));
  histogram.reset();
})
  .listen(process.env.BENCH_LOOP)
  .unref();
