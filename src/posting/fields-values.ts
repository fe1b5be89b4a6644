import type { Scalar } from "../parse/document.ts";
import { fieldsTable } from "../tables/fields.ts";
import type { Rows } from "../tables/lines.ts";
import { foldValue } from "./fields-keys.ts";
import type { Meaning } from "./fields-keys.ts";

/**
 * The value of a field in the words of the posting model: types of employment, workplaces, states and audiences by
 * their canonical names, times in milliseconds as days. `null` where the value says nothing, as in `remote: false`.
 */
export function valueOf({ name, share, field }: Meaning): Scalar {
  const { value } = field;
  const table = fieldsTable();
  switch (name) {
    case "employmentType":
      return table.employmentType.get(foldValue(value)) || value;
    case "workplaceType":
      return share === ""
        ? named(table.workplaceType, value)
        : flag(share === "onsite" ? "on-site" : share, value, table.workplaceType);
    case "status":
      return share === "" ? named(table.status, value) : stateFrom(share, value);
    case "audience":
      return share === "" ? named(table.audience, value) : flag(share, value, table.audience);
    case "datePosted":
    case "dateModified":
      return typeof value === "number" ? dayOf(value) : value;
    default:
      return value;
  }
}

function named(values: Rows, value: Scalar): Scalar {
  return values.get(foldValue(value)) ?? value;
}

// "remote: US only" says more than yes, so it is kept; "remote: false" says nothing of where the work is done.
function flag(meant: string, value: Scalar, values: Rows): Scalar {
  const answer = fieldsTable().yesNo.get(foldValue(value));
  if (answer === "yes") return meant;
  return answer === "no" || typeof value !== "string" ? null : named(values, value);
}

/** `published: false` says draft, `active: false` says closed. */
function stateFrom(share: string, value: Scalar): Scalar {
  if (value === null) return share;
  const answer = fieldsTable().yesNo.get(foldValue(value));
  if (answer === undefined) return null;
  if (answer === "yes") return share;
  return share === "open" ? "closed" : null;
}

function dayOf(milliseconds: number): Scalar {
  const isMilliseconds = Number.isFinite(milliseconds) && milliseconds > 1e11 && milliseconds < 8e15;
  return isMilliseconds ? new Date(milliseconds).toISOString().slice(0, 10) : milliseconds;
}
