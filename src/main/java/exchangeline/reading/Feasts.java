package exchangeline.reading;

import static java.util.Comparator.comparing;

import exchangeline.pack.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The feasts of a language's table, and the days on which they fall. */
final class Feasts {
  private static final Set<String> ORTHODOX = Set.of("UKR", "RUS", "BLR", "SRB");

  /**
   * A feast in the years of its table row.
   *
   * @param forms its names
   * @param fixed its day, or null when it moves with Easter
   * @param easterOffset days after Easter
   * @param calendar western, orthodox, or empty where the parties choose
   * @param country code of the one country that keeps it, or empty
   * @param countryForms words beside the name that tell the country
   */
  record Feast(
      List<String> forms,
      MonthDay fixed,
      int easterOffset,
      String calendar,
      String country,
      List<String> countryForms,
      int from,
      int to) {

    Optional<LocalDate> in(int year, boolean orthodox) {
      if (year < from || year > to) {
        return Optional.empty();
      }
      return Optional.of(
          fixed != null ? fixed.atYear(year) : easter(year, orthodox).plusDays(easterOffset));
    }

    /** True where Easter is reckoned by the Julian calendar. */
    boolean isOrthodox(Set<String> parties, String name) {
      return switch (calendar) {
        case "orthodox" -> true;
        case "western" -> false;
        default -> name.contains("Orthodox") || parties.stream().anyMatch(ORTHODOX::contains);
      };
    }
  }

  private final List<Feast> feasts;

  private Feasts(List<Feast> feasts) {
    this.feasts = List.copyOf(feasts);
  }

  static Table table() {
    return Table.read(
        "lang/en/feasts.tsv",
        "feast",
        "forms",
        "when",
        "calendar",
        "country",
        "country forms",
        "from",
        "to",
        "hits",
        "misses");
  }

  static Feasts read(Table table) {
    List<Feast> feasts = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      boolean moves = row.get("when").startsWith("easter");
      feasts.add(
          new Feast(
              row.list("forms"),
              moves ? null : MonthDay.parse("--" + row.get("when")),
              moves ? Integer.parseInt(row.get("when").substring("easter".length())) : 0,
              row.get("calendar"),
              row.get("country"),
              row.list("country forms"),
              row.get("from").isEmpty() ? 0 : Integer.parseInt(row.get("from")),
              row.get("to").isEmpty() ? 9999 : Integer.parseInt(row.get("to"))));
    }
    return new Feasts(feasts);
  }

  /** Names of all feasts, the longest first. */
  List<String> forms() {
    return feasts.stream()
        .flatMap(f -> f.forms().stream())
        .distinct()
        .sorted(comparing(String::length).reversed().thenComparing(f -> f))
        .toList();
  }

  List<String> countryForms() {
    return feasts.stream()
        .flatMap(f -> f.countryForms().stream())
        .distinct()
        .sorted(comparing(String::length).reversed().thenComparing(f -> f))
        .toList();
  }

  /** The feasts that go by a name, in the order of the table. */
  List<Feast> named(String form) {
    return feasts.stream().filter(f -> f.forms().contains(form)).toList();
  }

  /**
   * Easter Sunday: Meeus's form of the Gregorian computus, or of the Julian one with the 13 days
   * that part the calendars from 1900 to 2099.
   */
  static LocalDate easter(int year, boolean orthodox) {
    return orthodox ? julian(year) : gregorian(year);
  }

  private static LocalDate julian(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int sum = d + e + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
  }

  private static LocalDate gregorian(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
