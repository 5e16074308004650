package exchangeline.reading;

import exchangeline.pack.Table;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells from the words around a date whether it looks ahead. */
final class Direction {
  /** Where a cue stands. */
  private enum Where {
    BEFORE,
    ADJACENT,
    AFTER
  }

  private record Cue(SwiftPattern pattern, Where where, int reach) {}

  /** No clause that matters is longer. */
  private static final int LOOK_BACK = 160;

  private static final Pattern CLAUSE_END = Pattern.compile("[;:!?()\"“”]|, |\\. | [–—] ");
  private static final Pattern SENTENCE_END = Pattern.compile("[;.!?] ?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
  private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince(?: the)? $");

  /** "Had fled by Tuesday", not "had to flee by Tuesday": what was over by then. */
  private static final Pattern FINISHED =
      Pattern.compile("\\b(?:had|was|were|did)(?:n't)?\\b(?!.* to )");

  /** Verbs whose past looks like their present tell by their auxiliary. */
  private static final Pattern HAD_LET =
      Pattern.compile(
          "\\b(?:had|has|have|were|was)(?: \\w+ly| also| already| been)? (?:let|set)\\b");

  /** "On Friday, the sides will ...": the cue follows the subject. */
  private static final Pattern FRONTED =
      Pattern.compile(
          "^,? (?:[\\p{L}\\d'-]{1,30} ){1,6}(?:will|is to|are to|is expected|are expected)\\b");

  private final DateLexicon lexicon;
  private final List<Cue> cues;

  Direction(DateLexicon lexicon, Table table) {
    this.lexicon = lexicon;
    cues = table.rows().stream().map(Direction::cue).toList();
  }

  static Table table() {
    return Table.read(
        "lang/en/future-cues.tsv", "cue", "pattern", "where", "reach", "hits", "misses");
  }

  private static Cue cue(Table.Row row) {
    Where where = Where.valueOf(row.get("where").toUpperCase(Locale.ROOT));
    String bounded = "(?:" + row.get("pattern") + ")";
    String regex =
        switch (where) {
          case BEFORE -> "(?:(?<!\\p{L})|(?='))" + bounded + "(?!\\p{L})";
          case ADJACENT -> "(?<!\\p{L})" + bounded + "(?: the)? $";
          case AFTER -> "^ " + bounded + "(?!\\p{L})";
        };
    return new Cue(SwiftPattern.of(regex), where, Integer.parseInt(row.get("reach")));
  }

  Tense of(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - LOOK_BACK), start);
    String after = text.substring(end, Math.min(text.length(), end + LOOK_BACK));
    String clause = lastClause(before);
    if (SINCE.matcher(before).find()) {
      return Tense.PAST;
    }
    for (Cue cue : cues) {
      boolean governs =
          switch (cue.where) {
            case BEFORE -> standsBefore(cue, clause);
            case ADJACENT -> cue.pattern.isIn(before);
            case AFTER -> cue.pattern.isIn(after);
          };
      if (governs) {
        boolean finished = cue.where == Where.ADJACENT && FINISHED.matcher(clause).find();
        return finished ? Tense.TOLD : Tense.FUTURE;
      }
    }
    if (isFronted(clause, after)) {
      return Tense.FUTURE;
    }
    return isTold(clause, after) ? Tense.TOLD : Tense.PLAIN;
  }

  /** "this Friday", "this weekend": past beside a verb of the past, else future. */
  Tense ofThis(DateScope scope) {
    boolean past =
        scope.tense() != Tense.FUTURE && isPast(scope.text(), scope.start(), scope.end());
    return past ? Tense.PAST : Tense.FUTURE;
  }

  /** True when a verb of the past stands in the sentence before or shortly after the words. */
  private boolean isPast(String text, int start, int end) {
    return hasPast(text.substring(Math.max(0, start - LOOK_BACK), start))
        || hasPast(text.substring(end, Math.min(text.length(), end + LOOK_BACK)));
  }

  private static String lastClause(String before) {
    int from = 0;
    Matcher end = CLAUSE_END.matcher(before);
    while (end.find()) {
      from = end.end();
    }
    return before.substring(from);
  }

  private boolean standsBefore(Cue cue, String clause) {
    List<MatchResult> all = cue.pattern.all(clause);
    if (all.isEmpty()) {
      return false;
    }
    String between = clause.substring(all.get(all.size() - 1).end());
    return WORD.matcher(between).results().count() <= cue.reach && !hasPast(between);
  }

  private boolean isFronted(String clause, String after) {
    Matcher fronted = FRONTED.matcher(after);
    return isFront(clause) && fronted.find() && !hasPast(fronted.group());
  }

  /** True when the clause has a verb of the past that tells more than who spoke. */
  private boolean isTold(String clause, String after) {
    String words = isFront(clause) ? SENTENCE_END.split(after, 2)[0] : clause;
    return HAD_LET.matcher(words).find()
        || pastForms(words).anyMatch(form -> !lexicon.is("report", form));
  }

  /** True when nothing but a preposition stands before the date in its clause. */
  private static boolean isFront(String clause) {
    return WORD.matcher(clause).results().count() <= 2;
  }

  private boolean hasPast(String words) {
    return pastForms(words).findAny().isPresent();
  }

  private Stream<String> pastForms(String words) {
    List<String> forms = new ArrayList<>();
    String previous = "";
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String form = word.group();
      boolean past = (form.length() > 3 && form.endsWith("ed")) || lexicon.is("past", form);
      if (past && !lexicon.is("present", form) && !lexicon.is("passive", previous)) {
        forms.add(form);
      }
      previous = form;
    }
    return forms.stream();
  }
}
