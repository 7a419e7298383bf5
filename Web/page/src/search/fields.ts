import table from "../../../../Pipeline/Search/data/search-fields.json";
import type { Language } from "../text/language";

export interface FieldHelp {
  code: string;
  name: string;
  others: string[];
  help: string;
  examples: string[];
}

const isEnglish = (name: string) => /^[a-z-]+$/i.test(name);

/** The fields of the query language, from the table that the query parser reads, worded for a language. The first name of a field is its English one. */
export function fieldsFor(language: Language): FieldHelp[] {
  return table.rows.map((row) => {
    const local = language === "en" ? row.names.slice(0, 1) : row.names.slice(1);
    const [first = row.code, ...others] = local.length > 0 ? local : row.names;
    const own = row.examples.filter((example) => isEnglish(example.split(":")[0]!.replace("NOT ", "")) === (language === "en"));
    return { code: row.code, name: first, others, help: language === "en" ? row.help : row.vietnameseHelp, examples: own.length > 0 ? own : row.examples };
  });
}

/** The name that a filter on this field is written with. */
export function fieldName(code: string): string {
  return table.rows.find((row) => row.code === code)?.names[0] ?? code;
}
