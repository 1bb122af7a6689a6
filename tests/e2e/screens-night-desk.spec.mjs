// Every screen in night on a desk.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("night", "desk", stage());
