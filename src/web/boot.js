// Starts the app, and shows a calm page when it can't start or stops. The sentences are in index.html.
const show = (id) => {
  if (!document.getElementById("broke").hidden) return;
  document.getElementById("app").remove();
  document.getElementById(id).hidden = false;
  document.querySelector(`#${id} button`).focus();
};

for (const button of document.querySelectorAll("[data-reload]")) {
  button.addEventListener("click", () => location.reload());
}

// A panic ends in a trap; whatever our own code throws leaves the app in an unknown state. Errors
// of browser extensions carry another address and are none of our business.
addEventListener("error", (event) => {
  const ours = event.filename?.startsWith(new URL(".", document.baseURI).href);
  if (ours || event.error instanceof WebAssembly.RuntimeError) show("broke");
});

try {
  const { default: init } = await import(new URL(document.getElementById("boot").dataset.js, document.baseURI));
  const wasm = document.querySelector('link[rel="preload"][as="fetch"]');
  await init({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) });
  // Everything is here. A second policy takes away what the first allowed, for as long as this page is open:
  // what runs already runs on, and nothing more can be fetched or started, from here or anywhere. Nothing can
  // undo it. Pictures made of the page's own bytes stay allowed.
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "default-src 'none'; connect-src 'none'; script-src 'none'; img-src data: blob:";
  document.head.append(policy);
} catch (error) {
  console.error(error);
  show(window.WebAssembly && error instanceof WebAssembly.RuntimeError ? "broke" : "no-wasm");
}
