/** What a stand-in server was sent, newest last: the bodies of POST requests, parsed. */
export type Received = unknown[];

/**
 * Answers the page's own requests in the place of a comment server, so that the libraries run as they are.
 * @param answer gives the JSON for a method and a path
 */
export function stubServer(answer: (method: string, path: string) => unknown): Received {
  const received: Received = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST') received.push(await request.json());
    const body = answer(request.method, new URL(request.url).pathname);
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  };
  return received;
}
