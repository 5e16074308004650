package exchangeline.article;

import exchangeline.article.html.PageDate;
import exchangeline.article.html.PageDate.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day on which a web page says that its article was published. Markup comes first, then the
 * address, then the byline; a day of change stands in for a missing one. A stamp in universal time
 * gives way to the day before or after it when address or byline name that: the day at the place of
 * publication is the one that the text reckons from.
 */
final class PageDay {
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:\\D.*|\\d{6})?");

  private static final Pattern TIME = Pattern.compile("\\d:\\d\\d(?::[\\d.]+)?(?<zone>.*)");

  /** A time without a zone is most often one in universal time as well. */
  private static final Pattern UNIVERSAL =
      Pattern.compile("\\s*(?:Z|UTC|GMT)?(?:[+-]?00:?00)?\\s*", Pattern.CASE_INSENSITIVE);

  /** What programs write for a date that is not set. */
  private static final LocalDate UNSET = LocalDate.EPOCH;

  private PageDay() {}

  /**
   * Chooses one of the dates.
   *
   * @param dates of the page, the most trusted first
   * @param url of the page, or null
   * @param text of the article: tells day from month in a byline such as 04/09/2024
   */
  static Optional<PublicationDate> of(List<PageDate> dates, String url, String text) {
    Optional<LocalDate> address = Optional.ofNullable(url).flatMap(PathDate::ofUrl);
    Optional<LocalDate> byline = inBylines(dates, text);
    List<PublicationDate> seen = new ArrayList<>();
    address.ifPresent(day -> seen.add(new PublicationDate(day, PublishedBasis.URL)));
    byline.ifPresent(day -> seen.add(new PublicationDate(day, PublishedBasis.TEXT)));
    for (PageDate date : dates) {
      Optional<LocalDate> day = day(date.written());
      if (date.place() == Place.MARKUP && day.isPresent()) {
        return seen.stream()
            .filter(other -> isUniversal(date) && isNextTo(day.get(), other.day()))
            .findFirst()
            .or(() -> Optional.of(new PublicationDate(day.get(), PublishedBasis.METADATA)));
      }
    }
    return seen.stream().findFirst().or(() -> changed(dates));
  }

  private static Optional<LocalDate> inBylines(List<PageDate> dates, String text) {
    List<Stamp> stamps =
        of(dates, Place.BYLINE).flatMap(line -> Stamp.find(line).stream()).toList();
    return stamps.stream()
        .filter(stamp -> stamp.label() != Stamp.Label.UPDATED)
        .map(stamp -> PublicationDate.settled(stamp, text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<PublicationDate> changed(List<PageDate> dates) {
    return of(dates, Place.CHANGE)
        .map(PageDay::day)
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> new PublicationDate(day, PublishedBasis.METADATA));
  }

  private static Stream<String> of(List<PageDate> dates, Place place) {
    return dates.stream().filter(date -> date.place() == place).map(PageDate::written);
  }

  /** The day of a stamp for machines, as written there. */
  private static Optional<LocalDate> day(String written) {
    Matcher compact = COMPACT.matcher(written.strip());
    Stream<LocalDate> days =
        compact.matches()
            ? Stream.ofNullable(
                WrittenDate.dayOrNull(
                    Integer.parseInt(compact.group(1)),
                    Integer.parseInt(compact.group(2)),
                    Integer.parseInt(compact.group(3))))
            : WrittenDate.find(written).stream()
                .filter(date -> !date.isOpen())
                .map(WrittenDate::day);
    return days.filter(UNSET::isBefore).findFirst();
  }

  private static boolean isUniversal(PageDate date) {
    Matcher time = TIME.matcher(date.written());
    return time.find() && UNIVERSAL.matcher(time.group("zone")).matches();
  }

  private static boolean isNextTo(LocalDate day, LocalDate other) {
    return other.equals(day.plusDays(1)) || other.equals(day.minusDays(1));
  }
}
