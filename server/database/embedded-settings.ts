import { totalmem } from 'node:os';

/**
 * Settings of the embedded server, for a small machine, on loopback only and without a socket file. Nothing
 * personal reaches its log (§0.6, design.md §3): no statement, no parameter, no error of a statement, whose text
 * may quote a value; start, stop and recovery remain.
 */
export function settings(port: number, durable: boolean): string[] {
  const all: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 80,
    shared_buffers: `${durable ? sharedMegabytes(totalmem()) : LEAST_SHARED}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    idle_in_transaction_session_timeout: '5min',
    log_statement: 'none',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_min_duration_statement: -1,
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
    log_lock_waits: 'off',
    log_autovacuum_min_duration: -1,
    log_checkpoints: 'off',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const LEAST_SHARED = 128;
const MOST_SHARED = 1_024;

/**
 * What the server keeps of its tables in memory of its own, in MB: a sixteenth of the machine's, which belongs to
 * others too. Pages that it does not hold it asks of the system, one call each.
 */
function sharedMegabytes(memory: number): number {
  return Math.max(LEAST_SHARED, Math.min(MOST_SHARED, Math.floor(memory / 16 / 2 ** 20)));
}
