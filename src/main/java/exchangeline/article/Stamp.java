package exchangeline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that stands in a line for itself, as under a headline: with a label, a weekday, a time or
 * a byline at most, never inside a sentence.
 *
 * @param label what stands before it
 * @param date the date
 * @param sure true when a label, a time, a weekday or a byline vouches for it
 * @param alone true when it is all that its line holds
 */
record Stamp(Label label, WrittenDate date, boolean sure, boolean alone) {
  /** In the order in which they are trusted. */
  enum Label {
    PUBLISHED,
    NONE,
    UPDATED
  }

  private static final int MAX_LINE = 300;

  /** Stands for a date in a line that is taken apart. */
  static final String DATE = "\uFFFC";

  /** Signs that part what a line says about an article. */
  static final Pattern BARS = Pattern.compile("\\s*[|·•»\\t]\\s*|\\s/\\s|\\s{2,}|\\s*\\u00A0\\s+");

  private static final Pattern DASHES = Pattern.compile("\\s[—–-]\\s|(?<=\\p{Ll}{3})\\.\\s");
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\W*(?:(?:file|archive|archival)?\\s?(?:photo|image|picture|video)|caption|credit|watch"
              + "|correct(?:ion|ed)|copyright|©).*|.*(?:pictured|©).*",
          Pattern.CASE_INSENSITIVE);

  /** A bare date that ends like a sentence or a part of one is the rest of a wrapped line. */
  private static final Pattern UNFINISHED = Pattern.compile(DATE + "[.,;]$");

  private static final Pattern PUBLISHED =
      label(
          "(?:first |originally )?(?:web )?(?:published|posted|issued|aired|broadcast|uploaded|filed)"
              + "|dated|(?:publication|publishing|publish|published|posting|release|issue|air) date"
              + "|date (?:of )?(?:publication|publish(?:ing|ed)?|posted|posting|release|issue)"
              + "|for immediate release|date");
  private static final Pattern UPDATED =
      label("(?:last |latest )?(?:updated?|upd|modified|changed|edited|revised)");
  private static final Pattern LATE_UPDATE =
      Pattern.compile(
          "[^.!?]{2,60}, (?=(?:last )?(?:updated|modified|changed) " + DATE + "$)",
          Pattern.CASE_INSENSITIVE);

  /** "Northern Statements Service, 3 May 2022, for immediate release". */
  private static final Pattern RELEASE =
      Pattern.compile(
          "[^.!?]{2,60}, (" + DATE + "),? for (?:immediate )?release", Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:written |edited |posted )?by|author:?) [^.!?" + DATE + "]{2,60}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISSUE =
      Pattern.compile(".{2,40}, No\\. ?\\d{1,5},? (?=" + DATE + ")");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "T?\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?"
              + "(?:\\s?[ap]\\.?\\s?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE =
      Pattern.compile(
          "\\b\\d{4}\\s(?:UTC|[A-Z]{2}T)\\b|(?:\\b(?:UTC|GMT)\\b)?\\s?[+−-]\\d{1,2}(?::?\\d{2})?\\b|(?<=\\d)Z\\b|\\b(?:UTC|GMT|MSK|[CEMP]T|[A-Z]{2,4}T)\\b"
              + "|\\b(?:\\p{Lu}\\p{Ll}+|local) time\\b");
  private static final Pattern REST =
      Pattern.compile("\\b(?:on|at|as of)\\b|[\\s,.:;()\\[\\]" + DATE + "-]");

  /** The day in the value of a metadata field: a date, and a time at most. */
  static Optional<LocalDate> day(String value) {
    return find(value).stream()
        .filter(stamp -> stamp.alone() && !stamp.date().isOpen())
        .map(stamp -> stamp.date().day())
        .findFirst();
  }

  /** The stamps of one line, in order. */
  static List<Stamp> find(String found) {
    if (found.length() > MAX_LINE) {
      return List.of();
    }
    // Pages hold this character where a picture was; here it stands for a date.
    String line = found.replace(DATE, " ");
    List<WrittenDate> dates = WrittenDate.find(line);
    if (dates.isEmpty() || isAside(line)) {
      return List.of();
    }
    List<Stamp> stamps = new ArrayList<>();
    int seen = 0;
    String[] parts = BARS.split(masked(line, dates).strip(), -1);
    for (String part : parts) {
      String[] pieces = DASHES.split(part, -1);
      boolean vouched =
          List.of(pieces).stream()
              .anyMatch(p -> BYLINE.matcher(p).matches() || TIME.matcher(p).matches());
      for (String piece : pieces) {
        int count = (int) piece.chars().filter(c -> c == DATE.charAt(0)).count();
        if (count == 1) {
          Stamp stamp = read(piece.strip(), dates.get(seen), parts.length + pieces.length == 2);
          // After a dash, a bare date may begin or end a sentence, as in a chronology.
          if (stamp != null && (pieces.length == 1 || stamp.sure || vouched)) {
            stamps.add(stamp);
          }
        }
        seen += count;
      }
    }
    return stamps;
  }

  private static Stamp read(String piece, WrittenDate date, boolean whole) {
    String late = LATE_UPDATE.matcher(piece).replaceFirst("");
    Matcher release = RELEASE.matcher(late);
    String rest = release.matches() ? "for immediate release " + release.group(1) : late;
    Matcher published = PUBLISHED.matcher(rest);
    Matcher updated = UPDATED.matcher(rest);
    Label label =
        published.lookingAt() ? Label.PUBLISHED : updated.lookingAt() ? Label.UPDATED : Label.NONE;
    if (label == Label.NONE && UNFINISHED.matcher(piece).find()) {
      return null;
    }
    String unlabelled =
        switch (label) {
          case PUBLISHED -> rest.substring(published.end());
          case UPDATED -> rest.substring(updated.end());
          case NONE -> rest;
        };
    String bare = unlabelled;
    for (Pattern known : List.of(BYLINE, ISSUE)) {
      bare = known.matcher(bare).replaceAll(" ");
    }
    bare = withoutClock(bare);
    boolean sure = label != Label.NONE || REST.matcher(unlabelled).replaceAll("").length() > 0;
    return REST.matcher(bare).replaceAll("").isEmpty() ? new Stamp(label, date, sure, whole) : null;
  }

  /** True for captions, corrections and the like, whose dates say when something else was. */
  static boolean isAside(String line) {
    return CAPTION.matcher(line).matches();
  }

  /** The line without the time, the zone and the weekday that may stand beside its date. */
  static String withoutClock(String line) {
    String bare = line;
    for (Pattern known : List.of(ZONE, TIME, WEEKDAY)) {
      bare = known.matcher(bare).replaceAll(" ");
    }
    return bare;
  }

  /** The line with {@link #DATE} in the place of each of {@code dates}. */
  static String masked(String line, List<WrittenDate> dates) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (WrittenDate date : dates) {
      masked.append(line, from, date.span().start()).append(DATE);
      from = date.span().end();
    }
    return masked.append(line, from, line.length()).toString();
  }

  private static Pattern label(String words) {
    return Pattern.compile("(?:" + words + ")\\b(?: on| at)?\\s?:?", Pattern.CASE_INSENSITIVE);
  }
}
