// A static file host as plain as they come: it serves one folder under a deep path and answers 404
// for everything else, so that a link that isn't relative is found at once.

import { createServer } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
};

/** Brotli as a careful host prepares it: quality 11, once, before anybody asks. */
export const brotli = (body) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

/** Every file of a folder, as pairs of its path with forward slashes and its bytes, in order. */
export async function filesIn(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    return [relative(dir, path).split(sep).join("/"), await readFile(path)];
  });
  return (await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The headers of a `_headers` file that has one block for every path. */
const headersIn = (text) =>
  Object.fromEntries(text.split("\n").slice(1).filter(Boolean).map((line) => line.trim().split(/: (.*)/s).slice(0, 2)));

/**
 * Serves a folder on this machine at a port of its own.
 *
 * With `compress` the bodies go out as brotli to a browser that accepts it. Without, files are read
 * anew for each request. With `headers` every answer carries those of the folder’s `_headers`, as some hosts do. `requests` lists what was asked for, in order: path, status, bytes sent.
 * `stop()` closes every connection at once.
 */
export async function serve(dir, { path = "/some/deep/path/", compress = false, headers = false } = {}) {
  const ready = compress && new Map((await filesIn(dir)).map(([name, body]) => [name, { body, small: brotli(body) }]));
  const requests = [];
  const more = headers ? headersIn(await readFile(join(dir, "_headers"), "utf8")) : {};

  const read = async (name) => (ready ? ready.get(name) : { body: await readFile(join(dir, name)) });

  const answer = async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const entry = { path: asked, status: 404, bytes: 0 };
    requests.push(entry);
    const inside = asked.startsWith(path) && !asked.split("/").includes("..");
    const name = asked.slice(path.length) || "index.html";
    const file = inside ? await read(name).catch(() => undefined) : undefined;
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
      return;
    }
    const accepts = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = file.small && accepts ? file.small : file.body;
    entry.status = 200;
    entry.bytes = body.length;
    response.writeHead(200, {
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": "no-cache",
      ...more,
      ...(body === file.small && { "content-encoding": "br" }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });

  return {
    url: `http://127.0.0.1:${server.address().port}${path}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
