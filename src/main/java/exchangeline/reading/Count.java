package exchangeline.reading;

import exchangeline.article.Span;
import java.util.List;

/**
 * A number of people, or of remains, that a sentence names.
 *
 * @param span the whole expression in the article's text: hedge, number, modifiers, head noun
 *     ("about 200 wounded Ukrainian soldiers", "the bodies of 1,212 servicemen")
 * @param number the number's own words; equal to {@code span} of an anaphor, the first number of a
 *     sum
 * @param text the words at {@code span}
 * @param quantity best, low, high; all null for an anaphor without antecedent
 * @param reading {@code exact}, {@code about}, {@code nearly}, {@code more than}, {@code at least},
 *     {@code up to}, {@code fewer than}, {@code between}, {@code odd}, {@code vague} or {@link
 *     #NAMED}
 * @param scope whom the number counts
 * @param relation how it stands to the count of the event
 * @param head lemma of the head noun ("soldier", "prisoner of war"), a demonym as written, a name,
 *     or null when it is elided
 * @param category of the modifiers ("wounded soldiers": wounded), else of the head, or null
 * @param remains true for the dead: bodies, coffins, the fallen
 * @param parts of a {@code SUM}, in text order; else empty
 */
public record Count(
    Span span,
    Span number,
    String text,
    Quantity quantity,
    String reading,
    Scope scope,
    Relation relation,
    String head,
    String category,
    boolean remains,
    List<Count> parts) {

  /** The reading of persons who are named, not counted. */
  public static final String NAMED = "named";

  public Count {
    parts = List.copyOf(parts);
  }

  /** Whom a number counts. */
  public enum Scope {
    /** The words do not say. */
    NONE,
    /** Each side: "95 for 95", "95 each", "95 apiece". The total is twice as many. */
    EACH,
    /** The first number of "N for M". */
    SIDE_A,
    /** The second number of "N for M". */
    SIDE_B,
    /** "a total of 190", "190 in all". */
    TOTAL,
    /** "24 in return": those who went the other way than the ones told before. */
    ACROSS
  }

  /** How a number stands to the count of an event. */
  public enum Relation {
    NONE,
    /** A share, never added: "including 12", "of whom 12". */
    PART,
    /** "22 soldiers and 8 civilians": the sum, its addends in {@link Count#parts}. */
    SUM,
    /** "an equal number": takes the value of the count before. */
    ANAPHOR,
    /** A running total over several events. */
    CUMULATIVE,
    /** People who are killed, held, deployed …: no count of a handover. */
    DISTRACTOR
  }

  /** True when words name the persons instead of a number. */
  public boolean isNamed() {
    return reading.equals(NAMED);
  }

  /** What tells the named apart: family names as written, nouns ("pilot") for the nameless. */
  public List<String> names() {
    return !isNamed()
        ? List.of()
        : parts.isEmpty() ? List.of(head) : parts.stream().map(Count::head).toList();
  }

  Count withRelation(Relation to) {
    return new Count(
        span, number, text, quantity, reading, scope, to, head, category, remains, parts);
  }

  Count withScope(Scope to) {
    return new Count(
        span, number, text, quantity, reading, to, relation, head, category, remains, parts);
  }

  /** "Put the number at 185 on either side": what each side got is no running total. */
  Count ofThisTransfer() {
    boolean each = scope == Scope.EACH && relation == Relation.CUMULATIVE;
    return each
        ? new Count(
            span,
            number,
            text,
            quantity,
            reading,
            scope,
            Relation.NONE,
            head,
            category,
            remains,
            parts)
        : this;
  }
}
