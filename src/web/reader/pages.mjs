// What stands in a copy, put in order: pages by their day, and everything else by its kind.

/** The lines of a copy that can be read. Others are counted. */
export function linesOf(text) {
  const records = [];
  let unread = 0;
  for (const line of text.split("\n").filter((line) => line.trim())) {
    try {
      const { record, raw } = JSON.parse(line);
      if (record?.kind) records.push(record);
      else if (raw !== undefined) unread += 1;
    } catch {
      unread += 1;
    }
  }
  return { records, unread };
}

const dayOf = ({ data, made }) => data?.day ?? made?.slice(0, 10) ?? "";
const order = (one, other) => (dayOf(one) + one.made < dayOf(other) + other.made ? -1 : 1);

/** Pages in the order of their days, the rest in the order in which it was written. Deleted ones stay out. */
export function inOrder(records) {
  const live = records.filter(({ gone }) => !gone).sort(order);
  const isPage = ({ kind }) => kind === "entry";
  return { pages: live.filter(isPage), others: live.filter((record) => !isPage(record)), gone: records.length - live.length };
}

/** The head of a record: its day and time, and what kind it is. */
export function headOf(record) {
  const time = record.made?.slice(11, 16) ?? "";
  const kind = record.kind === "entry" ? (record.data?.mode ?? "") : (record.data?.sheet ?? record.kind);
  return [dayOf(record), time, kind.replaceAll("_", " ")].filter(Boolean).join(" · ");
}

/** The words of a record as lines: a name and what stands there. */
export function wordsOf(record) {
  const said = (value) => {
    if (Array.isArray(value)) return value.map(said).join(", ");
    if (value && typeof value === "object") return Object.entries(value).map(([name, value]) => `${name}: ${said(value)}`).join("; ");
    return String(value).replaceAll("_", " ");
  };
  const { text, day, mode, sheet, given, ...rest } = Object(record.data);
  const fields = Object.entries({ ...rest, ...given }).filter(([, value]) => value !== "" && value !== null);
  return { text: text ?? "", fields: fields.map(([name, value]) => [name.replaceAll("_", " "), typeof value === "string" ? value : said(value)]) };
}
