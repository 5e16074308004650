package exchangeline.evaluation;

import exchangeline.reading.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one event of the gold; keys that it does not know are notes. */
final class GoldEventReader {
  private static final Pattern DAY_OF_ID = Pattern.compile("^\\d{4}(?:-\\d\\d){0,2}");

  private GoldEventReader() {}

  /**
   * Reads {@code json}.
   *
   * @throws UserFileException for a value of a wrong type or form
   */
  static GoldEvent read(JsonField json) {
    JsonField phase = json.get("phase");
    return new GoldEvent(
        json.get("type").oneOf(EventType.values(), EventType::code),
        json.get("type_alternatives").list().stream()
            .map(type -> type.oneOf(EventType.values(), EventType::code))
            .toList(),
        date(json),
        Codes.set(json.get("parties").required().texts()),
        alternatives(json.get("parties_alternatives")),
        Codes.set(json.get("parties_optional").texts()),
        Codes.set(json.get("mediators").texts()),
        Codes.set(json.get("mediators_optional").texts()),
        new GoldCounts(
            json.get("counts").list().stream().map(GoldEventReader::count).toList(),
            !json.get("unassigned_counts").list().isEmpty()),
        totals(json),
        phase.isAbsent() ? null : phase(phase),
        json.get("phases_extra").list().stream()
            .map(extra -> extra.get("ordinal").required().number())
            .toList(),
        json.get("main").flag(),
        json.get("ambiguous").flag(),
        json.get("timeline_id").text());
  }

  private static GoldDate date(JsonField json) {
    JsonField stated = json.get("date");
    JsonField partial = json.get("date_partial");
    List<DayRange> accepted = new ArrayList<>();
    for (String key : List.of("date_accept", "date_alternatives", "date_corpus")) {
      JsonField field = json.get(key);
      List<String> texts = field.node().isTextual() ? List.of(field.text()) : field.texts();
      texts.forEach(text -> accepted.add(days(field, text)));
    }
    return new GoldDate(
        stated.isAbsent() ? null : days(stated, stated.text()),
        accepted,
        partial.isAbsent() ? null : monthAndDay(partial),
        json.get("date_fallback").text() != null,
        dayOf(json.get("timeline_id").text()),
        stated.isAbsent() ? partial.text() : stated.text());
  }

  private static DayRange days(JsonField field, String text) {
    return DayRange.parse(text)
        .orElseThrow(
            () ->
                field.wrong(
                    "an EDTF date with its year (2025-07-04, 2025-07, 2025, or two with a / between;"
                        + " without year: date_partial)"));
  }

  private static MonthAndDay monthAndDay(JsonField field) {
    return MonthAndDay.parse(field.text())
        .orElseThrow(() -> field.wrong("a date without year (--07-04, XXXX-07-04, XXXX-07)"));
  }

  /** By custom, the name of an event begins with its day. */
  private static DayRange dayOf(String timelineId) {
    Matcher day = DAY_OF_ID.matcher(timelineId == null ? "" : timelineId);
    return day.find() ? DayRange.parse(day.group()).orElse(null) : null;
  }

  private static List<SortedSet<String>> alternatives(JsonField sets) {
    return sets.list().stream().map(set -> Codes.set(set.texts())).toList();
  }

  private static GoldCount count(JsonField json) {
    return new GoldCount(
        json.get("party").required().text(),
        figure(json.get("n")),
        json.get("what").text(),
        json.get("part").flag(),
        json.get("approx").flag());
  }

  private static StatedFigure figure(JsonField n) {
    if (n.isAbsent()) {
      return null;
    }
    if (n.node().isObject()) {
      return new StatedFigure.Bounds(n.get("min").number(), n.get("max").number());
    }
    if (!n.node().isNumber()) {
      throw n.wrong("a whole number, {\"min\": …, \"max\": …} or null");
    }
    return new StatedFigure.Exact(n.number());
  }

  /** Bounds of a total are a note: only a plain one is judged. */
  private static List<Integer> totals(JsonField json) {
    JsonField total = json.get("total");
    List<Integer> others = json.get("total_alternatives").numbers();
    if (total.isAbsent() || total.node().isObject()) {
      return List.of();
    }
    return Stream.concat(Stream.of(total.number()), others.stream()).toList();
  }

  private static GoldPhase phase(JsonField json) {
    return new GoldPhase(
        json.get("ordinal").number(), json.get("optional").flag() || json.get("implied").flag());
  }
}
