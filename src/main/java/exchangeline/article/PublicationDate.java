package exchangeline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day on which an article was published, and where that was read. Only a full date counts, and
 * only where a date of publication stands: one in a sentence or a caption says when something
 * happened.
 *
 * @param day or null when unknown
 * @param basis NONE exactly when {@code day} is null
 */
record PublicationDate(LocalDate day, PublishedBasis basis) {
  private static final int HEAD_LINES = 12;
  private static final int TAIL_LINES = 3;

  /** How far beyond its publication an article may look ahead. */
  static final int NEAR_DAYS = 31;

  private static final int MAX_BARE_LINE = 40;
  private static final int MAX_DIGEST_TITLE = 60;
  private static final Comparator<Stamp> TRUST = Comparator.comparing(Stamp::label);

  /**
   * Looks in the places in the order of {@link PublishedBasis}.
   *
   * @param path of the file that holds the article; null for a file of many, whose name says
   *     nothing about one of them
   * @param text without page furniture
   */
  static PublicationDate of(Metadata metadata, String path, String text) {
    if (metadata.published() != null) {
      return new PublicationDate(metadata.published(), PublishedBasis.METADATA);
    }
    Optional<LocalDate> url = Optional.ofNullable(metadata.url()).flatMap(PathDate::ofUrl);
    if (url.isPresent()) {
      return new PublicationDate(url.get(), PublishedBasis.URL);
    }
    Optional<LocalDate> file = Optional.ofNullable(path).flatMap(PathDate::ofFile);
    if (file.isPresent()) {
      return new PublicationDate(file.get(), PublishedBasis.FILE_NAME);
    }
    return inText(text)
        .map(day -> new PublicationDate(day, PublishedBasis.TEXT))
        .orElse(new PublicationDate(null, PublishedBasis.NONE));
  }

  /** This, or where no day is known the one that the user gave, if any. */
  PublicationDate orElse(LocalDate given) {
    return day != null || given == null ? this : new PublicationDate(given, PublishedBasis.OPTION);
  }

  private static Optional<LocalDate> inText(String text) {
    List<String> lines = ShortText.lines(text);
    List<Stamp> stamps = new ArrayList<>();
    List<LocalDate> datelines = new ArrayList<>();
    for (String line : ShortText.head(lines, HEAD_LINES)) {
      stamps.addAll(Stamp.find(line));
      Dateline dateline = Dateline.of(line);
      if (dateline != null && dateline.day() != null) {
        datelines.add(dateline.day());
      }
    }
    if (stamps.stream().anyMatch(stamp -> !stamp.sure()) && isChronology(lines)) {
      stamps.removeIf(stamp -> !stamp.sure());
    }
    List<LocalDate> trusted = new ArrayList<>();
    stamps.stream()
        .sorted(TRUST)
        .filter(stamp -> stamp.label() != Stamp.Label.UPDATED)
        .forEach(stamp -> settled(stamp, text).ifPresent(trusted::add));
    trusted.addAll(datelines);
    Masthead.day(lines).filter(day -> isNear(day, text)).ifPresent(trusted::add);
    digest(lines).ifPresent(trusted::add);
    stamps.stream()
        .filter(stamp -> stamp.label() == Stamp.Label.UPDATED)
        .forEach(stamp -> settled(stamp, text).ifPresent(trusted::add));
    for (String line : ShortText.tail(lines, TAIL_LINES)) {
      Stamp.find(line).stream()
          .filter(stamp -> stamp.label() != Stamp.Label.NONE)
          .forEach(stamp -> settled(stamp, text).ifPresent(trusted::add));
    }
    return trusted.isEmpty() ? YearlessDay.of(lines, text) : Optional.of(trusted.get(0));
  }

  /** False for a day long before one that the text names: it is that of an older event. */
  private static boolean isNear(LocalDate day, String text) {
    return ShortText.latest(text).filter(day.plusDays(NEAR_DAYS)::isBefore).isEmpty();
  }

  /** Two lines that are nothing but different dates head the entries of a chronology. */
  private static boolean isChronology(List<String> lines) {
    Set<LocalDate> days = new HashSet<>();
    for (String line : lines) {
      if (line.length() <= MAX_BARE_LINE) {
        Stamp.find(line).stream()
            .filter(stamp -> stamp.alone() && !stamp.sure())
            .forEach(stamp -> days.add(stamp.date().day()));
      }
    }
    return days.size() > 1;
  }

  /** The day of a digest whose title ends with it, such as "Day in brief 2024-05-23". */
  private static Optional<LocalDate> digest(List<String> lines) {
    if (lines.isEmpty() || lines.get(0).length() > MAX_DIGEST_TITLE) {
      return Optional.empty();
    }
    String title = lines.get(0);
    return WrittenDate.find(title).stream()
        .filter(date -> date.span().end() == title.length() && !date.isOpen())
        .filter(date -> date.span().in(title).indexOf('-') == 4)
        .map(WrittenDate::day)
        .findFirst();
  }

  /** Of the two readings of 04/09/2024, the one whose day the text names in words. */
  static Optional<LocalDate> settled(Stamp stamp, String text) {
    WrittenDate date = stamp.date();
    if (!date.isOpen()) {
      return Optional.of(date.day());
    }
    boolean day = ShortText.names(text, date.day());
    boolean swapped = ShortText.names(text, date.swapped());
    return day == swapped ? Optional.empty() : Optional.of(day ? date.day() : date.swapped());
  }
}
