package exchangeline.timeline;

import exchangeline.pack.Packs;
import exchangeline.pack.Suggestion;
import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.Quantity;
import exchangeline.reading.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that a reviewer gives to a field of an event.
 *
 * @param field path of it, as in claims
 * @param written the value as the reviewer wrote it; empty for no value
 * @param value the same as the event holds it; null for no value
 */
public record Amendment(String field, String written, Object value) {
  static final String RECEIVED = "count.received.";
  static final String TOTAL = "count.total";

  private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /**
   * Reads a value.
   *
   * @param packs know the actors, which may be written by code or name
   * @throws IllegalArgumentException with what is wrong, for an unknown field and a value that it
   *     cannot have
   */
  public static Amendment of(String field, String written, Packs packs) {
    if (field.startsWith(RECEIVED)) {
      String side = code(field.substring(RECEIVED.length()), packs);
      return new Amendment(RECEIVED + side, written, written.isEmpty() ? null : figure(written));
    }
    return new Amendment(field, written, value(field, written, packs));
  }

  private static Object value(String field, String written, Packs packs) {
    return switch (field) {
      case TOTAL -> written.isEmpty() ? null : figure(written);
      case "type" -> oneOf(Stream.of(EventType.values()).toList(), EventType::code, written);
      case "status" ->
          oneOf(
              Stream.of(Status.values()).filter(Status::tookPlace).toList(), Status::code, written);
      case "date" -> written.isEmpty() ? DateValue.unknown() : date(written);
      case "parties" -> parties(written, packs);
      case "mediators" -> codes(written, packs);
      case "categories" -> categories(written);
      case "place", "deal" -> written.isEmpty() ? null : written;
      default ->
          throw new IllegalArgumentException(
              "no field \""
                  + field
                  + "\": type, status, date, parties, mediators, place, count.received.CODE,"
                  + " count.total, categories and deal can be set");
    };
  }

  private static Quantity figure(String written) {
    try {
      int n = Integer.parseInt(written);
      if (n >= 0) {
        return Quantity.exact(n);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(noFigure(written), e);
    }
    throw new IllegalArgumentException(noFigure(written));
  }

  private static String noFigure(String written) {
    return "\"" + written + "\" is no whole number from 0 to " + Integer.MAX_VALUE;
  }

  private static <E> E oneOf(List<E> known, Function<E, String> code, String written) {
    return known.stream()
        .filter(value -> code.apply(value).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + written
                        + "\" is none of "
                        + known.stream().map(code).collect(Collectors.joining(", "))));
  }

  private static List<String> parties(String written, Packs packs) {
    List<String> parties = codes(written, packs);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("an event has a party: write its code");
    }
    return parties;
  }

  private static List<String> codes(String written, Packs packs) {
    return list(written).map(given -> code(given, packs)).distinct().sorted().toList();
  }

  private static String code(String given, Packs packs) {
    return packs
        .code(given)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no actor \"" + given + "\"" + Suggestion.of(given, packs.actors().keySet())));
  }

  private static List<String> categories(String written) {
    List<String> categories = list(written).distinct().sorted().toList();
    for (String category : categories) {
      if (!SLUG.matcher(category).matches()) {
        throw new IllegalArgumentException(
            "\"" + category + "\" is no category: write soldiers, wounded, seriously-ill, azov");
      }
    }
    return categories;
  }

  private static Stream<String> list(String written) {
    return Arrays.stream(LIST.split(written.strip())).filter(word -> !word.isEmpty());
  }

  private static DateValue date(String written) {
    try {
      if (YEAR.matcher(written).matches()) {
        return DateValue.year(Year.parse(written).getValue(), DateValue.Basis.STATED);
      }
      if (MONTH.matcher(written).matches()) {
        YearMonth month = YearMonth.parse(written);
        return DateValue.month(month.getYear(), month.getMonth(), DateValue.Basis.STATED);
      }
      int slash = written.indexOf('/');
      if (slash < 0) {
        return DateValue.day(LocalDate.parse(written), DateValue.Basis.STATED);
      }
      LocalDate start = LocalDate.parse(written.substring(0, slash));
      LocalDate end = LocalDate.parse(written.substring(slash + 1));
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("\"" + written + "\" ends before it begins");
      }
      return DateValue.of(start, end, DateValue.Precision.RANGE, DateValue.Basis.STATED);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\""
              + written
              + "\" is no date: write 2024-05-31, 2024-05, 2024 or"
              + " 2024-05-30/2024-05-31",
          e);
    }
  }
}
