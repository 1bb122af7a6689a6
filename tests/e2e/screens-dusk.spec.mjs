// Every screen in dusk, on a phone and on a desk.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("dusk", stage());
