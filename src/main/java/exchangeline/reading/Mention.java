package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import java.util.List;
import java.util.SortedMap;

/**
 * What one sentence says of one transfer.
 *
 * @param sentence index of the sentence
 * @param span from the first trigger to the last, in the article's text
 * @param quote the sentence's span
 * @param type kind of handover
 * @param swap true when the words call it an exchange
 * @param status what the words say of it
 * @param stated false when no word states the status: the mention only refers to a transfer
 * @param date of the handover, or null
 * @param weakDate true when the date is that of the report ("said on Friday")
 * @param sides between which it takes place
 * @param parties sides that the words name: by code, the words' span
 * @param figures with whom they belong to
 * @param phases ordinals
 * @param mediators who mediated it; none where the words do not tell which transfer they mean
 * @param place where it took place, or null
 * @param claimant who says so, or null
 * @param whole what it says of a deal of several days as a whole, or null
 * @param previous true when the words point to an earlier transfer than the one in hand
 * @param apart true when the words set it apart from the transfer in hand ("outside the deal")
 * @param generic true for many unnamed transfers ("several swaps", "exchanges since 2022")
 * @param lead true in the title and the first sentences
 * @param title true in a title, whose present tense the text can overrule
 * @param explicit true when the sentence itself speaks of captives, an exchange, remains or a side
 * @param rule ids of the frames
 */
public record Mention(
    int sentence,
    Span span,
    Span quote,
    EventType type,
    boolean swap,
    Status status,
    boolean stated,
    DateMention date,
    boolean weakDate,
    Sides sides,
    SortedMap<String, Span> parties,
    List<Received> figures,
    List<PhaseMention> phases,
    List<PartyRef> mediators,
    PlaceRef place,
    Claimant claimant,
    Whole whole,
    boolean previous,
    boolean apart,
    boolean generic,
    boolean lead,
    boolean title,
    boolean explicit,
    String rule) {

  /** The ordinals alone: "follows five previous swaps" says nothing else of the swap in hand. */
  public Mention onlyPhases() {
    return onlyPhases(sentence, phases);
  }

  /** Another sentence that numbers this transfer, and says nothing else. */
  public Mention onlyPhases(int inSentence, List<PhaseMention> ordinals) {
    return only(inSentence, span, quote, parties, ordinals);
  }

  /** Another sentence that names sides of this transfer, and says nothing else. */
  Mention onlyParties(Sentence in, SortedMap<String, Span> named) {
    return only(in.index(), named.values().iterator().next(), in.span(), named, List.of());
  }

  private Mention only(
      int inSentence,
      Span at,
      Span words,
      SortedMap<String, Span> named,
      List<PhaseMention> ordinals) {
    return new Mention(
        inSentence,
        at,
        words,
        type,
        // What numbers a swap is one; a word on many transfers says nothing of this one's kind.
        swap && !ordinals.isEmpty(),
        status,
        false,
        null,
        false,
        sides,
        named,
        List.of(),
        ordinals,
        List.of(),
        null,
        null,
        null,
        false,
        false,
        false,
        false,
        false,
        false,
        rule);
  }

  Mention withFigures(List<Received> to) {
    return new Mention(
        sentence,
        span,
        quote,
        type,
        swap,
        status,
        stated,
        date,
        weakDate,
        sides,
        parties,
        List.copyOf(to),
        phases,
        mediators,
        place,
        claimant,
        whole,
        previous,
        apart,
        generic,
        lead,
        title,
        explicit,
        rule);
  }

  /** True when it gives figures of the transfer told just before, and no word for it. */
  public boolean goesOn() {
    return rule.equals(Received.GOES_ON);
  }

  /** The same told of another kind of handover. */
  Mention withType(EventType to, boolean exchange) {
    return new Mention(
        sentence, span, quote, to, exchange, status, stated, date, weakDate, sides, parties,
        figures, phases, mediators, place, claimant, whole, previous, apart, generic, lead, title,
        explicit, rule);
  }

  /** True when it only says more of the transfer told before. */
  public boolean isReference() {
    return !stated && !explicit && figures.isEmpty() && date == null;
  }

  /** The same with another status. */
  public Mention withStatus(Status to) {
    return new Mention(
        sentence, span, quote, type, swap, to, stated, date, weakDate, sides, parties, figures,
        phases, mediators, place, claimant, whole, previous, apart, generic, lead, title, explicit,
        rule);
  }

  /** The same as one that tells of many transfers. */
  Mention asGeneric() {
    return new Mention(
        sentence, span, quote, type, swap, status, stated, date, weakDate, sides, parties, figures,
        phases, mediators, place, claimant, whole, previous, apart, true, lead, title, explicit,
        rule);
  }

  /** The same as the news of its article. */
  Mention leading() {
    return new Mention(
        sentence, span, quote, type, swap, status, stated, date, weakDate, sides, parties, figures,
        phases, mediators, place, claimant, whole, previous, apart, generic, true, title, explicit,
        rule);
  }

  /** The same under another day. */
  public Mention dated(DateMention to) {
    return new Mention(
        sentence, span, quote, type, swap, status, stated, to, false, sides, parties, figures,
        phases, mediators, place, claimant, whole, previous, apart, generic, lead, title, explicit,
        rule);
  }

  /** The same with other ordinals. */
  Mention withPhases(List<PhaseMention> ordinals) {
    return new Mention(
        sentence, span, quote, type, swap, status, stated, date, weakDate, sides, parties, figures,
        ordinals, mediators, place, claimant, whole, previous, apart, generic, lead, title,
        explicit, rule);
  }
}
