package exchangeline.reading;

import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence that says who mediated.
 *
 * @param sentence index of the sentence
 * @param paragraph index of the first sentence of its paragraph
 * @param brokers who mediated
 * @param scope which transfers of the article it speaks of
 * @param remains true when it speaks of the dead
 * @param dates that it states
 * @param definite true where it speaks of a transfer as known: "the exchange", "their release"
 * @param both true where it speaks of the two told before: "Oman brokered both"
 */
public record Mediation(
    int sentence,
    int paragraph,
    List<PartyRef> brokers,
    Scope scope,
    boolean remains,
    List<DateValue> dates,
    boolean definite,
    boolean both) {
  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)\\b(?:mediated|brokered|negotiated|arranged|facilitated) (?:in )?both(?: of them)?\\W*$");

  private static final Pattern KNOWN =
      Pattern.compile(
          "\\b(?:the|this|their|his|her|its) (?:[\\w-]+ ){0,2}(?:exchange|swap|release|handover"
              + "|operation|return|repatriation|transfer)\\b",
          Pattern.CASE_INSENSITIVE);

  /** True for a sentence that speaks of a transfer as one already told. */
  static boolean isOfKnown(String sentence) {
    return KNOWN.matcher(sentence).find();
  }

  /** True for "Oman brokered both." */
  static boolean isOfBoth(String sentence) {
    return BOTH.matcher(sentence.strip()).find();
  }

  public Mediation {
    brokers = List.copyOf(brokers);
    dates = List.copyOf(dates);
  }

  /** Which transfers of an article a sentence on mediation speaks of. */
  public enum Scope {
    /** "Turkey mediated then": the transfer told last. */
    THEN,
    /** "both handovers", "at every stage": those of the news, one after another. */
    ALL,
    /** "the truce was brokered": all that belong to the deal of the news. */
    DEAL,
    /** "Turkey mediated": the news. */
    NEWS
  }

  /** The words of {@code lang/en/mediation-scopes.tsv}. */
  static final class Scopes {
    private record Rule(Scope scope, Pattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();

    Scopes() {
      for (Table.Row row :
          Table.read("lang/en/mediation-scopes.tsv", "scope", "pattern", "hits", "misses").rows()) {
        rules.add(
            new Rule(
                Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
                Pattern.compile(
                    "\\b(?:" + row.get("pattern") + ")(?![a-zA-Z])", Pattern.CASE_INSENSITIVE)));
      }
    }

    /** Scope of a sentence; the first row that fits decides. */
    Scope of(String sentence) {
      return rules.stream()
          .filter(rule -> rule.pattern().matcher(sentence).find())
          .map(Rule::scope)
          .findFirst()
          .orElse(Scope.NEWS);
    }
  }
}
