// Every screen in night on a phone.

import { stage } from "./lib/app.mjs";
import { looksAt } from "./lib/look.mjs";

looksAt("night", "phone", stage());
