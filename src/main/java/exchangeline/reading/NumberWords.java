package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.reading.NumberMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in digits and in English words, found in raw text.
 *
 * <p>Lower case, a hyphen is a space, "and" only inside a number, "a" is one before hundred,
 * thousand, dozen and score; a row of words that makes no number is cut until it does. Vague words
 * after the conventions of event data: tens 20–99, dozens 24–99, scores 40–99, hundreds 200–999,
 * thousands 2,000–9,999, several 3–24.
 */
final class NumberWords {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.,:])(?:\\d{1,3}(?:[,\\u00a0\\u202f\\u2009 ]\\d{3})+(?!\\d)|\\d{1,9}(?:\\.\\d{1,3})?(?![\\d]|,\\d))");
  private static final Pattern GROUPED_BY_POINT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
  static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20,
          "thirty", 30,
          "forty", 40,
          "fifty", 50,
          "sixty", 60,
          "seventy", 70,
          "eighty", 80,
          "ninety", 90);
  private static final Map<String, Integer> SCALES =
      Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1_000, "million", 1_000_000);
  private static final Map<String, Integer> IRREGULAR_ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fifth", 5, "eighth", 8, "ninth", 9, "twelfth", 12);
  private static final Map<String, Quantity> VAGUE =
      Map.of(
          "tens", vague(20, 99),
          "dozens", vague(24, 99),
          "scores", vague(40, 99),
          "hundreds", vague(200, 999),
          "thousands", vague(2_000, 9_999),
          "several", vague(3, 24),
          "few", vague(3, 24),
          "handful", vague(3, 24));

  private NumberWords() {}

  /** Every number of {@code text}, in order, without overlaps; clock times and scores left out. */
  static List<NumberMention> find(String text) {
    List<Piece> pieces = pieces(text);
    List<NumberMention> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      Optional<NumberMention> number = at(text, pieces, i);
      if (number.isEmpty()) {
        i++;
        continue;
      }
      found.add(number.get());
      while (i < pieces.size() && pieces.get(i).end <= number.get().span().end()) {
        i++;
      }
    }
    return found;
  }

  /** The number that {@code text} is, when every word of it is used. */
  static Optional<Quantity> parse(String text) {
    String stripped = text.strip();
    return find(stripped).stream()
        .filter(n -> n.span().length() == stripped.length() && n.kind() != Kind.ORDINAL)
        .map(NumberMention::quantity)
        .findFirst();
  }

  private static Optional<NumberMention> at(String text, List<Piece> pieces, int i) {
    Piece first = pieces.get(i);
    if (first.digits) {
      return digits(text, pieces, i);
    }
    if (!isOpening(first.word)) {
      return Optional.empty();
    }
    Optional<NumberMention> special = collective(pieces, i);
    return special.isPresent() ? special : words(pieces, i);
  }

  /** True for a word of a cardinal number or of a vague one: "forty", "dozens". */
  static boolean isCardinal(String word) {
    return SMALL.containsKey(word)
        || TENS.containsKey(word)
        || VAGUE.containsKey(word)
        || SCALES.containsKey(word);
  }

  private static boolean isOpening(String word) {
    return word.equals("a")
        || word.equals("an")
        || word.equals("half")
        || word.equals("hundredth")
        || (isCardinal(word) && !SCALES.containsKey(word))
        || ordinalValue(word) != null;
  }

  private static Optional<NumberMention> digits(String text, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    char after = piece.end < text.length() ? text.charAt(piece.end) : ' ';
    char beyond = piece.end + 1 < text.length() ? text.charAt(piece.end + 1) : ' ';
    char before = piece.start > 0 ? text.charAt(piece.start - 1) : ' ';
    boolean joined = ":.".indexOf(after) >= 0 && Character.isDigit(beyond);
    if (joined || Character.isLetter(before)) {
      return Optional.empty();
    }
    Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
    if (next != null && next.start == piece.end) {
      return next.word.matches("st|nd|rd|th") && piece.plain().length() < 5
          ? ordinal(piece.start, next.end, Integer.parseInt(piece.plain()))
          : Optional.empty();
    }
    boolean points = GROUPED_BY_POINT.matcher(piece.word).matches();
    String plain = points ? piece.word.replace(".", "") : piece.plain();
    boolean scaled = next != null && !next.digits && piece.joins(next) && scale(next.word) >= 100;
    if (!scaled) {
      return plain.contains(".")
          ? Optional.empty()
          : cardinal(piece, piece, Long.parseLong(plain), false);
    }
    double value = Double.parseDouble(plain) * scale(next.word);
    return cardinal(piece, next, Math.round(value), plain.contains("."));
  }

  /** "a few dozen", "hundreds of thousands", "half a hundred", "a couple of dozen". */
  private static Optional<NumberMention> collective(List<Piece> pieces, int i) {
    Row row = new Row(pieces, i);
    boolean article = row.take("a") || row.take("an");
    if (article && row.take("couple")) {
      Row further = row.copy();
      further.take("of");
      int scale = further.takeScale();
      return scale > 0
          ? cardinal(pieces.get(i), further.last(), 2L * scale, true)
          : cardinal(pieces.get(i), row.last(), 2, true);
    }
    if (!article && row.take("half")) {
      int scale = row.take("a") ? row.takeScale() : 0;
      return scale > 0
          ? cardinal(pieces.get(i), row.last(), scale / 2, scale > 12)
          : Optional.empty();
    }
    String word = row.peek();
    Quantity bounds = VAGUE.get(word);
    if (bounds == null || (article ^ (word.equals("few") || word.equals("handful")))) {
      return Optional.empty();
    }
    row.take(word);
    if (word.equals("several") || word.equals("few")) {
      Quantity scaled = VAGUE.get(row.peek() + "s");
      if (scaled != null && SCALES.containsKey(row.peek())) {
        row.take(row.peek());
        return mention(pieces.get(i), row.last(), Kind.VAGUE, scaled);
      }
    }
    Row further = row.copy();
    if (further.take("of") && further.take("thousands")) {
      return mention(pieces.get(i), further.last(), Kind.VAGUE, times(bounds, 1_000));
    }
    boolean counts = (!word.equals("tens") && !word.equals("scores")) || row.peek().equals("of");
    return counts ? mention(pieces.get(i), row.last(), Kind.VAGUE, bounds) : Optional.empty();
  }

  /** The longest row of number words from {@code i} on that makes a number. */
  private static Optional<NumberMention> words(List<Piece> pieces, int i) {
    CardinalWords cardinal = new CardinalWords();
    Optional<NumberMention> best = Optional.empty();
    for (int j = i; j < pieces.size(); j++) {
      Piece piece = pieces.get(j);
      if (piece.digits || (j > i && !pieces.get(j - 1).joins(piece))) {
        break;
      }
      Integer last = ordinalValue(piece.word);
      if (last != null) {
        CardinalWords whole = cardinal.copy();
        return whole.add(last) ? ordinal(pieces.get(i).start, piece.end, whole.value()) : best;
      }
      if (piece.word.equals("and") && j > i && cardinal.takesAnd()) {
        continue;
      }
      if (!cardinal.take(piece.word, j == i)) {
        break;
      }
      if (cardinal.value() > 0) {
        best = cardinal(pieces.get(i), piece, cardinal.value(), cardinal.isApproximate());
      }
    }
    return best;
  }

  private static Integer ordinalValue(String word) {
    Integer irregular = IRREGULAR_ORDINALS.get(word);
    if (irregular != null || !word.endsWith("th")) {
      return irregular;
    }
    String stem = word.substring(0, word.length() - 2);
    if (stem.endsWith("ie")) {
      return TENS.get(stem.substring(0, stem.length() - 2) + "y");
    }
    return stem.equals("hundred") ? Integer.valueOf(100) : SMALL.get(stem);
  }

  static int scale(String word) {
    return SCALES.getOrDefault(word, 0);
  }

  private static Optional<NumberMention> cardinal(
      Piece first, Piece last, long value, boolean approximate) {
    if (value > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    int n = (int) value;
    return mention(first, last, Kind.CARDINAL, new Quantity(n, n, n, approximate));
  }

  private static Optional<NumberMention> ordinal(int start, int end, int value) {
    return Optional.of(
        new NumberMention(new Span(start, end), Kind.ORDINAL, Quantity.exact(value)));
  }

  private static Optional<NumberMention> mention(Piece first, Piece last, Kind kind, Quantity q) {
    return Optional.of(new NumberMention(new Span(first.start, last.end), kind, q));
  }

  private static Quantity vague(int low, int high) {
    return new Quantity(null, low, high, true);
  }

  private static Quantity times(Quantity bounds, int by) {
    return vague(bounds.low() * by, (bounds.high() + 1) * by - 1);
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher figure = FIGURE.matcher(text).useTransparentBounds(true);
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      boolean digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      int end = i;
      if (digits) {
        end = figure.region(i, text.length()).lookingAt() ? figure.end() : i;
      } else {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
      }
      if (end > i) {
        String gap = pieces.isEmpty() ? "" : text.substring(last, i);
        String word = text.substring(i, end).toLowerCase(Locale.ROOT);
        pieces.add(new Piece(i, end, word, digits, gap));
        last = end;
      }
      i = Math.max(end, i + 1);
    }
    return pieces;
  }

  /** A word or a figure; {@code gap} stands between it and the one before. */
  private record Piece(int start, int end, String word, boolean digits, String gap) {
    String plain() {
      return word.replaceAll("[^0-9.]", "");
    }

    boolean joins(Piece next) {
      return (next.gap.isBlank() && !next.gap.isEmpty() && next.gap.length() < 3)
          || next.gap.equals("-")
          || next.gap.equals("‑");
    }
  }

  /** A reader of pieces that stops where words do not join. */
  private static final class Row {
    private final List<Piece> pieces;
    private int at;

    Row(List<Piece> pieces, int at) {
      this.pieces = pieces;
      this.at = at;
    }

    Row copy() {
      return new Row(pieces, at);
    }

    String peek() {
      boolean joined = at < pieces.size() && (at == 0 || last().joins(pieces.get(at)));
      return joined ? pieces.get(at).word : "";
    }

    Piece last() {
      return pieces.get(Math.max(at - 1, 0));
    }

    boolean take(String word) {
      boolean there = at < pieces.size() && pieces.get(at).word.equals(word);
      if (there) {
        at++;
      }
      return there;
    }

    int takeScale() {
      int scale = scale(peek());
      if (scale > 0) {
        at++;
      }
      return scale;
    }
  }
}
