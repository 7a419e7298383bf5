import { useText } from "../text/language";
import { fieldsFor } from "./fields";
import { pageAddress } from "./question";

/** What a query can say: how words are read, and every field with examples that can be followed. */
export function FieldsHelp({ opened }: { opened: boolean }) {
  const { t, language } = useText();
  return (
    <details class="help" open={opened}>
      <summary>{t("search.help")}</summary>
      <p>{t("search.helpWords")}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("search.help")}>
        <table class="fields">
          <thead><tr><th scope="col">{t("search.field")}</th><th scope="col">{t("search.meaning")}</th><th scope="col">{t("search.examples")}</th></tr></thead>
          <tbody>
            {fieldsFor(language).map((field) => (
              <tr>
                <th scope="row"><code>{field.name}:</code> {field.others.map((other) => <code class="soft">{other}: </code>)}</th>
                <td>{field.help}</td>
                <td>{field.examples.map((example) => <a class="example" href={pageAddress({ q: example, filters: [], passages: false, sort: "relevance", after: null })}><code>{example}</code></a>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
