import { ApiError, type Refused } from '../core/api-error.ts';

/** Sends a file to a record; every refusal is an {@link ApiError}. `fetch` tells no progress, so this is the older way. */
export function upload(
  file: File,
  to: { subject: string; id: string },
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/${to.subject}/${to.id}`);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.round((loaded / total) * 100)),
    );
    request.addEventListener('load', () => (request.status === 201 ? resolve() : reject(refusalOf(request))));
    request.addEventListener('error', () => reject(new ApiError('CONNECTION_LOST')));
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

function refusalOf({ response, status }: XMLHttpRequest): ApiError {
  const [refused] = (response as { errors?: Refused[] } | null)?.errors ?? [];
  if (refused) return ApiError.of(refused);
  return new ApiError(status === 413 ? 'PAYLOAD_TOO_LARGE' : 'INTERNAL');
}
