// Every screen in paper on a desk.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("paper", "desk", stage());
