import type { Archive } from "../../src/load/archive.ts";
import { countryToldUnder, isUnion, isWholeCountry } from "../../src/model/dataset.ts";
import { type CountryClause, DETAILS, planDay } from "../../src/model/dayPlan.ts";
import { bodyOf } from "../../src/model/origin.ts";
import type { Figure } from "../../src/model/schema.ts";
import type { Clock } from "../../src/model/time/clock.ts";
import { type Day, isoDay } from "../../src/model/time/day.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { selectLens, selectShown } from "../../src/store/selectors.ts";
import { selectFrom } from "../../src/store/span.ts";
import { createAppStore } from "../../src/store/store.ts";
import { chooseFlows, type FlowItem } from "../../src/views/map/content/chooseFlows.ts";
import { groupLanes } from "../../src/views/timeline/layout/laneRecords.ts";
import { en } from "../../src/words/en.ts";
import { type Segment, segmentText } from "../../src/words/segment.ts";

const LONG_AGO = 14;
const TALKERS = ["person", "anonymous"];

interface Seen {
  readonly day: Day;
  readonly shown: ReadonlySet<number>;
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly clauses: readonly CountryClause[];
  readonly flows: readonly FlowItem[];
}

/**
 * Sentence, map, lanes and list held against each other on every day, by both clocks, for all countries and for each of them. What is
 * asked here is worked out from the records, not by the rules that choose.
 */
export function agreementOf(archive: Archive): (clock: Clock, country: string, mode?: string) => string[] {
  const { firstDay, lastDay } = archive;
  const DAYS = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => firstDay + i);

  const lanes = new Map(
    groupLanes(archive, en).map(({ country, bars, windows, moments, earlier }) => [
      country,
      new Set([...bars, ...windows, ...moments, ...earlier]),
    ]),
  );

  /** Whether a figure is a count of all people who came to, or left, a whole country since the first day. */
  function isCountSince({
    where,
    when,
    basis,
    unit,
    item,
    misprint,
    doubt,
    value,
    statedBy,
    evidence,
  }: Figure): boolean {
    const place = archive.places.get(where);
    const isWhole = place !== undefined && isWholeCountry(place);
    const isTalker = (id: string): boolean =>
      TALKERS.includes(archive.actors.get(bodyOf(id, archive))?.kind ?? "");
    const isTalk =
      (statedBy.length > 0 && statedBy.every(isTalker)) ||
      evidence.every(({ through }) => through.some(isTalker));
    const isLimit = value.hedge === "up-to" || value.hedge === "under";
    const isPart = unit !== "people" || item !== undefined;
    if (!isWhole || isPart || misprint || doubt || isTalk || isLimit) return false;
    return (
      basis === "total" && when.first === firstDay && when.last !== null && (value.low ?? value.high) !== null
    );
  }
  const countsSince = Array.from({ length: archive.count }, (_, at) => at).filter((at) =>
    isCountSince(archive.at(at)),
  );

  /** What is wrong on a day, in words; nothing where all agree. */
  function faultsOf({ day, shown, segments, text, clauses, flows }: Seen): string[] {
    const faults: string[] = [];
    const check = (isRight: boolean, fault: string): void => {
      if (!isRight) faults.push(fault);
    };
    const isListed = (id: string): boolean => shown.has(archive.numberOf(id) ?? -1);
    const told = segments.flatMap(({ ref }) => (ref?.kind === "figure" ? [ref.id] : []));
    for (const id of told) check(isListed(id), `the sentence tells of ${id}, which is not in the list`);
    check(!text.includes("No figures yet") || shown.size === 0, "“No figures yet” stands over a list");
    check(shown.size === 0 || told.length > 0, "the sentence tells nothing, the list has figures");
    for (const id of told) check(!archive.figure(id)?.misprint, `the sentence tells the misprint ${id}`);

    const isLater = (at: number, country: string, { measure }: Figure, than: Day): boolean => {
      const figure = archive.at(at);
      const place = archive.places.get(figure.where);
      const isOfCountry = place && countryToldUnder(archive.info, place) === country;
      return (
        Boolean(isOfCountry) && figure.measure === measure && (figure.when.last ?? 0) > than && shown.has(at)
      );
    };
    for (const { country, figure, told: until, later, scope, departures } of clauses) {
      const { first, last } = figure.when;
      const rival = countsSince.find((at) => isLater(at, country, figure, until));
      check(rival === undefined, `${figure.id} is told though ${archive.at(rival ?? 0).id} counts on`);
      check(scope !== "since" || first === firstDay, `${figure.id} is told as since the first day`);
      check(
        (first ?? Number.NEGATIVE_INFINITY) >= firstDay || text.includes("from before"),
        `${figure.id} opens before the first day and is told as what came since`,
      );
      check(
        figure.basis !== "rate" || text.includes("a rate, not a count"),
        `the rate ${figure.id} is told as a count`,
      );
      const newest = Math.max(last ?? until, later?.when.last ?? 0);
      check(
        day - newest <= LONG_AGO || /no(ne)? (comparable )?later|no later/.test(text),
        `${figure.id} is old and told as if it were not`,
      );
      check(!isUnion(country) || clauses.length === 1, `the union stands beside its members`);
      const flow = flows.find((one) => one.country === country);
      check(
        figure.basis === "rate" ||
          (flow?.figure === figure && flow.back?.figure === (departures ?? undefined)),
        `${figure.id} is told, the map has ${flow?.figure.id}`,
      );
    }
    for (const { country, figure, back, tone, start, number } of flows) {
      const { first, last } = figure.when;
      check(
        isListed(figure.id) && (!back || isListed(back.figure.id)),
        `the map has ${figure.id}, the list not`,
      );
      // A rate is drawn at most as the level of the days before, with its "a day".
      check(
        figure.basis !== "rate" || (tone === "quiet" && (last ?? 0) < firstDay && number.includes(" a day")),
        `the map draws the rate ${figure.id}`,
      );
      check(
        tone === "quiet" || (first ?? Number.NEGATIVE_INFINITY) >= firstDay,
        `the map draws ${figure.id}, which opens before the first day, as what came since`,
      );
      check(
        tone !== "full" || day - (last ?? day) <= LONG_AGO,
        `the map draws ${figure.id} of ${last && isoDay(last)} as if it were new`,
      );
      check(!isUnion(country) || (start === null && flows.length === 1), `the map draws an arrow of a union`);
      check(
        !archive.info.noArrow.includes(country) || start === null,
        `the map draws an arrow to ${country}`,
      );
      const at = archive.numberOf(figure.id) ?? -1;
      check(lanes.get(country)?.has(at) === true, `${figure.id} is on the map and in no lane of ${country}`);
      const said = en.values.value(figure.value);
      const label = en.timeline.bracket(archive, figure, "entries");
      check(
        number.startsWith(said) && label.startsWith(said),
        `${figure.id} is ${number} on the map, ${label} in its lane`,
      );
    }
    return faults;
  }

  /** All faults of all days by a clock, of one country or of all; with everything so far, or with each day alone. */
  function walk(clock: Clock, country: string, mode = "so-far"): string[] {
    const filter = country ? `&country=${country}` : "";
    const store = createAppStore(archive, `clock=${clock}&mode=${mode}${filter}`);
    return DAYS.flatMap((day) => {
      store.getState().setDay(day, "replace");
      const state = store.getState();
      const readings = selectReadings(archive, state);
      const from = selectFrom(archive, state);
      const flows = chooseFlows({ archive, words: en, clock, day, from }, selectLens(archive, state));
      const shown = new Set(selectShown(archive, state));
      return DETAILS.flatMap((detail) => {
        const plan = planDay(archive, readings, detail);
        const segments = en.sentence.day(archive, plan);
        const text = segmentText(segments);
        const seen = { day, shown, segments, text, clauses: plan.countries, flows };
        return faultsOf(seen).map((fault) => `${isoDay(day)} ${clock} ${country}: ${fault}`);
      });
    });
  }
  return walk;
}
