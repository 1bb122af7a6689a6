// Every screen in dusk on a desk.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("dusk", "desk", stage(), { inside: false });
