const TIMEOUT_MILLIS = 3_000;

/** Asks the server whether it can serve pages. False also when it cannot be reached. */
export async function isServerHealthy(): Promise<boolean> {
  try {
    const response = await fetch(new URL('actuator/health', document.baseURI), {
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MILLIS),
    });
    return response.status === 200;
  } catch {
    return false;
  }
}
