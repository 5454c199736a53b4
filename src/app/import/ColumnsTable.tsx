import { FIELDS, type FieldName } from "../../import/columns/fields.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { missingFields, type OpenedTable, type Settings, withField } from "./settings.ts";

const isField = (name: string): name is FieldName => (FIELDS as readonly string[]).includes(name);

interface SheetChoiceProps {
  readonly opened: OpenedTable;
  readonly onChoose: (sheet: string) => void;
}

/** Which sheet of a workbook is read, where it has several. */
export function SheetChoice({ opened: { sheets, sheet }, onChoose }: SheetChoiceProps) {
  const { importData: words } = useAllWords();
  if (sheets.length < 2) return null;
  return (
    <label className="import-sheet">
      <span>{words.sheet}</span>{" "}
      <select value={sheet} onChange={({ target }) => onChoose(target.value)}>
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

interface ColumnsTableProps {
  readonly opened: OpenedTable;
  readonly settings: Settings;
  readonly onChange: (settings: Partial<Settings>) => void;
}

/** What each column holds, as it is guessed and as the reader says. */
export function ColumnsTable({ opened, settings, onChange }: ColumnsTableProps) {
  const { importData: words } = useAllWords();
  const { mapping } = settings;
  return (
    <table className="import-columns">
      <caption>{words.columns}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.example}</th>
          <th scope="col">{words.holds}</th>
        </tr>
      </thead>
      <tbody>
        {opened.columns.map(({ name, example }, at) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{example}</td>
            <td>
              <select
                aria-label={`${words.holds}: ${name}`}
                value={mapping[at] ?? ""}
                onChange={({ target: { value } }) =>
                  onChange({ mapping: withField(mapping, at, isField(value) ? value : null) })
                }
              >
                <option value="">{words.nothing}</option>
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {words.fields[field]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands in no column and is the same for every row. */
export function FixedFields({ settings, onChange }: Omit<ColumnsTableProps, "opened">) {
  const { importData: words } = useAllWords();
  const missing = missingFields(settings);
  if (missing.length === 0) return null;
  return (
    <fieldset className="import-fixed">
      <legend>{words.forAll}</legend>
      {missing.map((field) => (
        <label key={field}>
          <span>{words.fields[field]}</span>
          <input
            type="text"
            value={settings.fixed[field] ?? ""}
            onChange={({ target }) => onChange({ fixed: { ...settings.fixed, [field]: target.value } })}
          />
        </label>
      ))}
    </fieldset>
  );
}
