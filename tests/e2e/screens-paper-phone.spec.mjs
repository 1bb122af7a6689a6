// Every screen in paper on a phone.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("paper", "phone", stage());
