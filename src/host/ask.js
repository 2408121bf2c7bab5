// Asks the server for a file: the same request as the page's preload, so that the browser makes one of the two. In the kiosk's one file `chiosco/ask.js` stands in its place: there everything is in the page.
export async function ask(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
