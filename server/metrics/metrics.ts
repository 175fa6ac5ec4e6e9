import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From a click that is felt as at once to what a person waits for, in seconds. */
const BUCKETS = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];

/**
 * What one server counts of itself, in a registry of its own. Each label takes its values from a list of ours (paths,
 * documents, codes, kinds): none holds an identity, a reference or a text of a client's.
 */
export class Metrics {
  readonly registry = new Registry();

  readonly inFlight = new Gauge({
    name: 'wellkept_http_requests_in_flight',
    help: 'Requests that are being answered.',
    registers: [this.registry],
  });

  readonly requests = new Histogram({
    name: 'wellkept_http_request_duration_seconds',
    help: 'Requests by the place that they ask and the status of their answer; 499 where the client went away.',
    labelNames: ['place', 'status'] as const,
    buckets: BUCKETS,
    registers: [this.registry],
  });

  readonly operations = new Histogram({
    name: 'wellkept_operation_duration_seconds',
    help: 'Operations of the API by the name of our own documents.',
    labelNames: ['operation'] as const,
    buckets: BUCKETS,
    registers: [this.registry],
  });

  readonly errors = new Counter({
    name: 'wellkept_errors_total',
    help: 'Errors that the API answered, by code and operation.',
    labelNames: ['operation', 'code'] as const,
    registers: [this.registry],
  });

  constructor() {
    // The process: CPU, memory, garbage collection and the delay of the event loop.
    collectDefaultMetrics({ register: this.registry });
  }
}
