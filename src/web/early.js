// Runs before the first paint, and has to: a theme that arrives late is a flash of white at two in
// the morning, and the policy must stand before the first piece of markup is made from a string.
"use strict";

// Inside another page nothing is shown: whoever made that page could lay something over this one. A policy
// in the page can’t say so, and a host may not send the headers that can.
if (top !== self) {
  stop();
  document.documentElement.replaceChildren();
  throw new Error("refused: inside another page");
}

// The chosen theme, whether nights are dark, and what the tab is called, mirrored by the app under this one
// key. Storage may be blocked; then the system decides.
try {
  const words = (localStorage.getItem("qj1:look") ?? "").split(" ");
  const hour = new Date().getHours();
  const night = words.includes("night-hours") && (hour >= 22 || hour < 6);
  const look = night ? "night" : words.find((word) => /^(paper|dusk|night)$/.test(word));
  if (look) document.documentElement.dataset.theme = look;
  const tab = words.find((word) => /^tab-[a-z]+$/.test(word));
  if (tab) document.title = tab[4].toUpperCase() + tab.slice(5);
} catch {}

// The interface clones its static markup through `innerHTML`. This policy lets only inert markup
// through: plain tags and quoted attributes, no element that can run or load anything, no handler,
// no script address. It has no createScript and no createScriptURL, so those always throw.
if (window.trustedTypes) {
  const token = /<!--[\w ]*-->|<!>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*\/?>|[^<>]+/gy;
  const live = /^(?:script|iframe|frame|frameset|object|embed|applet|link|meta|base|style|template|math|foreignobject|animate|animatetransform|animatemotion|set|use|image|noscript|portal)$/;
  const attribute = /([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/g;
  const barred = /^(?:on.*|srcdoc|style|src|srcset|action|formaction|xlink:href|background|ping)$/i;

  const inert = (html) => {
    token.lastIndex = 0;
    while (token.lastIndex < html.length) {
      const part = token.exec(html);
      if (!part) return false;
      if (part[2] && live.test(part[2].toLowerCase())) return false;
      for (const [, name, value = ""] of (part[3] ?? "").matchAll(attribute)) {
        if (barred.test(name) || /^[\s\0-\x20]*(?:javascript|data|vbscript|blob)\s*:/i.test(value)) return false;
      }
    }
    return true;
  };

  window.trustedTypes.createPolicy("default", {
    createHTML(html) {
      if (!inert(html)) throw new TypeError("refused: not inert markup");
      return html;
    },
  });
}
