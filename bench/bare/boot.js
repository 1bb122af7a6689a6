// Starts the page the way the app starts; the app's own files say why each piece is there.
window.trustedTypes?.createPolicy("default", { createHTML: (html) => html });

const { default: init } = await import(new URL(document.getElementById("boot").dataset.js, document.baseURI));
const wasm = document.querySelector('link[rel="preload"][as="fetch"]');
await init({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity }) });
