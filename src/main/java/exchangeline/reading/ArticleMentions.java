package exchangeline.reading;

import exchangeline.pack.Packs;
import java.util.List;

/**
 * Everything that the sentences of an article say of transfers.
 *
 * @param mentions in the order of the text
 * @param mediations sentences that say who mediated, in the order of the text
 * @param sides of the article
 * @param dates all date expressions of the text, in its order
 * @param totals running totals over several events
 * @param deals agreements that sentences with a mention name, in the order of the text
 * @param captives true when the text speaks of captives or exchanges at all
 */
public record ArticleMentions(
    List<Mention> mentions,
    List<Mediation> mediations,
    Sides sides,
    List<DateMention> dates,
    List<RunningTotal> totals,
    List<DealRef> deals,
    boolean captives) {

  /** Of a text that does not speak of captives. */
  static ArticleMentions ofAnotherMatter(Packs packs) {
    return new ArticleMentions(
        List.of(), List.of(), new Sides(List.of(), packs), List.of(), List.of(), List.of(), false);
  }
}
