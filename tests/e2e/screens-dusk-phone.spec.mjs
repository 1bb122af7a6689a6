// Every screen in dusk on a phone.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("dusk", "phone", stage(), { inside: false });
