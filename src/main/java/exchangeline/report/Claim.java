package exchangeline.report;

/**
 * One value of an event and the words that state it.
 *
 * @param field path of the value in the event: {@code type}, {@code status}, {@code date}, {@code
 *     parties}, {@code mediators}, {@code count.received.UKR}, {@code count.parts.UKR}, {@code
 *     count.total}, {@code phases}, {@code categories}, {@code named}, {@code place}, {@code deal}
 * @param value an Integer for counts and ordinals, else a String; null when the claimant says that
 *     no figure is known
 * @param quote the words as they stand in the article, or null when no words state the value
 * @param start first UTF-16 unit of the quote in the article's text, or null
 * @param end UTF-16 unit after its last, or null
 * @param claimant who says so inside the text, or null when the outlet itself does
 * @param rule id of the rule that read it
 * @param reading how a figure is to be understood where that is not plain: {@code ambiguous},
 *     {@code more than}, …; else null
 * @param derivation {@code inferred}, {@code sum}, {@code implied}, {@code metadata}, {@code
 *     reviewer} when no words state the value; else null
 */
public record Claim(
    String field,
    Object value,
    String quote,
    Integer start,
    Integer end,
    String claimant,
    String rule,
    String reading,
    String derivation) {}
