package exchangeline.reading;

import java.util.Collection;
import java.util.List;

/**
 * A figure of a mention and whom it belongs to.
 *
 * @param code of the side that got these people back, or null when open
 * @param kind what the figure is
 * @param count the figure and its words
 * @param claimant who says so, or null for the outlet
 * @param rule what told the side
 */
public record Received(String code, Kind kind, Count count, Claimant claimant, String rule) {

  /** The rule of persons whom a sentence names as freed. */
  public static final String PERSON = "person";

  /** The rule of persons who are named with those whom they were swapped for. */
  public static final String PAIR = PERSON + ".pair";

  /** The rule of those for whom they were swapped. */
  public static final String PRICE = PAIR + ".for";

  /** The rule of those whose side only the price paid for them tells. */
  public static final String PRICED = "priced";

  /** The rule of persons who went the other way than those of a sentence before. */
  public static final String RETURNED = PERSON + ".across";

  /** The rule of figures told in a sentence without a word for the transfer. */
  static final String GOES_ON = "goes-on";

  /** True for a figure of a later sentence, which counts where no other is told of its side. */
  public boolean goesOn() {
    return rule.startsWith(GOES_ON);
  }

  /** True for persons whose side no word of their sentence tells. */
  public boolean isOpenPerson() {
    return kind == Kind.ONE && count.isNamed();
  }

  /** The same, told to be of {@code side}. */
  public Received of(String side) {
    return new Received(side, Kind.SIDE, count, claimant, rule);
  }

  /** Codes of the sides of which these tell how many they got back, each once. */
  public static List<String> sides(Collection<Received> figures) {
    return figures.stream()
        .filter(r -> r.kind() == Kind.SIDE && r.code() != null)
        .map(Received::code)
        .distinct()
        .toList();
  }

  /** What a figure is. */
  public enum Kind {
    /** All whom one side got back. */
    SIDE,
    /** A share of them. */
    PART,
    /** Both sides together. */
    TOTAL,
    /** Each side got as many. */
    EACH,
    /** One side or both together: the words do not tell. */
    AMBIGUOUS,
    /** One side; the words do not tell which. */
    ONE,
    /** The side across from the one that was told before: "24 came the other way". */
    ACROSS
  }
}
