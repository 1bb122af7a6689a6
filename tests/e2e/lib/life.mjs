// Records of somebody's life, counted back from the evening on which most tests happen.

import { daysFrom, EVENING, record } from "./app.mjs";

/** The evening so many days ago. */
export const at = (ago) => `${daysFrom(EVENING, -ago)}T20:00:00+01:00`;
/** The date so many days ahead. */
export const day = (ahead) => daysFrom(EVENING, ahead);
export const sheet = (n, name, given, ago = 1) => record(n, "sheet", { sheet: name, given }, at(ago));
export const moment = (n, happened, ago, more = {}) => record(n, "moment", { happened, ...more }, at(ago));
/** On past a gate. */
export const past = (n, gate, ago) => moment(n, "gone_on", ago, { gate, note: "both said so" });
/** Picks one answer of a group. */
export const pick = (app, group, name) => app.page.getByRole("group", { name: group }).getByLabel(name, { exact: true }).check();
