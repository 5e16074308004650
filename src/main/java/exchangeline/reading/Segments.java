package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the clauses of a sentence: who gives and who gets is looked for inside one. A cut is made
 * at semicolons, dashes, quotation marks, behind reporting verbs, before subordinators, and before
 * an "and" that opens a clause with a subject of its own.
 */
final class Segments {
  private static final Set<String> MARKS =
      Set.of(";", "—", "–", "--", "“", "”", "\"", "(", ")", ":");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "while",
          "whereas",
          "but",
          "after",
          "before",
          "because",
          "although",
          "though",
          "when",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "if",
          "unless",
          "once",
          "until");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "or");

  private static final int INSERTION = 7;
  private static final int FRAME_REACH = 6;
  private static final Map<String, String> CLOSING = Map.of("(", ")", "“", "”", "\"", "\"");
  private static final Map<String, String> OPENING = Map.of(")", "(", "”", "“", "\"", "\"");

  private final Set<String> reportingVerbs;

  Segments(Set<String> reportingVerbs) {
    this.reportingVerbs = reportingVerbs;
  }

  /**
   * Numbers of the clauses, one a token.
   *
   * @param figures stretches of the article that a figure takes up: no clause begins inside one
   */
  List<Integer> of(List<Token> tokens, List<Span> figures) {
    List<Integer> segment = new ArrayList<>(tokens.size());
    int current = 0;
    boolean hasVerb = false;
    for (int i = 0; i < tokens.size(); i++) {
      String word = low(tokens, i);
      boolean cut =
          (MARKS.contains(word) && !isShortInsertion(tokens, i))
              || (word.equals("that") && opensContent(tokens, i, hasVerb))
              || (SUBORDINATORS.contains(word)
                  && (hasVerb || (i > 0 && low(tokens, i - 1).equals(","))))
              || (word.equals("as") && i > 0 && low(tokens, i - 1).equals(","))
              || (COORDINATORS.contains(word) && hasVerb && opensClause(tokens, i))
              || (word.equals(",") && hasVerb && opensClause(tokens, i))
              || (i > 0 && isReporting(tokens, i - 1) && !word.equals("by"));
      Span span = tokens.get(i).span();
      if (cut && figures.stream().noneMatch(f -> f.start() < span.start() && f.contains(span))) {
        current++;
        hasVerb = false;
      }
      segment.add(current);
      hasVerb |= isVerb(tokens, i);
    }
    return List.copyOf(segment);
  }

  /**
   * "said that", "denied on Tuesday that": a subject follows, not a verb as in a relative clause.
   */
  private boolean opensContent(List<Token> tokens, int that, boolean hasVerb) {
    // "Across that same border": it points at a noun.
    if (that == 0 || that + 1 >= tokens.size() || tokens.get(that - 1).tag().equals("ADP")) {
      return false;
    }
    String next = tokens.get(that + 1).tag();
    boolean subject = !next.equals("VERB") && !next.equals("AUX") && !next.equals("ADV");
    for (int i = that - 1; subject && i >= Math.max(0, that - FRAME_REACH); i--) {
      if (isReporting(tokens, i)) {
        return true;
      }
    }
    boolean said = reportingVerbs.contains(low(tokens, that - 1));
    return said || isVerb(tokens, that - 1) || (hasVerb && subject);
  }

  /** "(POW)", “1,000-for-1,000”: the clause goes on behind such an insertion. */
  private static boolean isShortInsertion(List<Token> tokens, int mark) {
    String word = low(tokens, mark);
    String closing = CLOSING.get(word);
    if (closing != null) {
      for (int i = mark + 1; i < tokens.size() && i <= mark + INSERTION; i++) {
        if (low(tokens, i).equals(closing)) {
          return true;
        }
        if (tokens.get(i).tag().equals("VERB")) {
          break;
        }
      }
    }
    String opening = OPENING.get(word);
    if (opening != null) {
      for (int i = mark - 1; i >= 0 && i >= mark - INSERTION; i--) {
        if (low(tokens, i).equals(opening)) {
          return true;
        }
        if (tokens.get(i).tag().equals("VERB")) {
          break;
        }
      }
    }
    return false;
  }

  /** "…, and Russia got 45": behind the mark a noun phrase, then a finite verb. */
  private static boolean opensClause(List<Token> tokens, int mark) {
    int i = mark + 1;
    if (low(tokens, i).equals("and") || low(tokens, i).equals("but")) {
      return false;
    }
    boolean subject = false;
    for (; i < tokens.size() && i < mark + 9; i++) {
      String tag = tokens.get(i).tag();
      boolean figure = tag.equals("NUM") && i + 1 < tokens.size() && isVerb(tokens, i + 1);
      if (figure || tag.equals("PROPN") || tag.equals("NOUN") || tag.equals("PRON")) {
        subject = true;
      } else if (tag.equals("VERB")
          || tag.equals("AUX")
          || (subject && low(tokens, i).equals("freed"))) {
        return subject && isFinite(low(tokens, i));
      } else if (!tag.equals("DET")
          && !tag.equals("ADJ")
          && !tag.equals("NUM")
          && !tag.equals("PART")
          && !(subject && tag.equals("ADV"))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFinite(String verb) {
    return !verb.endsWith("ing");
  }

  private boolean isReporting(List<Token> tokens, int i) {
    return reportingVerbs.contains(low(tokens, i)) && isVerb(tokens, i);
  }

  private static boolean isVerb(List<Token> tokens, int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private static String low(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).low();
  }
}
