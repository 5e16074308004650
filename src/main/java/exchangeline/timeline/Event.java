package exchangeline.timeline;

import exchangeline.reading.DateValue;
import exchangeline.reading.EventType;
import exchangeline.reading.PhaseRef;
import exchangeline.reading.Status;
import exchangeline.report.Counts;
import java.util.List;

/**
 * One executed handover, as all articles together tell it.
 *
 * @param id date, parties, type and a number for further ones that day
 * @param type kind of handover
 * @param status completed, underway or disputed
 * @param date its day, as far as known
 * @param parties codes of the sides, sorted
 * @param mediators codes, sorted
 * @param place where, or null
 * @param count figures
 * @param categories of people, sorted
 * @param named family names of the freed whom texts name, as written, sorted
 * @param phases its numbers, each once, sorted
 * @param deal what the texts call the agreement behind it, or null
 * @param confidence 0 to 1, two decimals
 * @param independentSources articles without their copies
 * @param sources the articles, sorted by id
 * @param conflicts where sources differ, sorted by field
 * @param aliases ids that the event had in an earlier timeline, sorted
 * @param merges why the further articles are of this event
 * @param keptApart why events that look alike are others
 */
public record Event(
    String id,
    EventType type,
    Status status,
    DateValue date,
    List<String> parties,
    List<String> mediators,
    String place,
    Counts count,
    List<String> categories,
    List<String> named,
    List<PhaseRef> phases,
    String deal,
    double confidence,
    int independentSources,
    List<Source> sources,
    List<Conflict> conflicts,
    List<String> aliases,
    List<Merge> merges,
    List<KeptApart> keptApart) {
  public Event {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    categories = List.copyOf(categories);
    named = List.copyOf(named);
    phases = List.copyOf(phases);
    sources = List.copyOf(sources);
    conflicts = List.copyOf(conflicts);
    aliases = List.copyOf(aliases);
    merges = List.copyOf(merges);
    keptApart = List.copyOf(keptApart);
  }

  /**
   * Why an article's report was added to the event.
   *
   * @param article its id
   * @param because reasons in words
   */
  public record Merge(String article, List<String> because) {
    public Merge {
      because = List.copyOf(because);
    }
  }

  /**
   * Why a similar event is another one.
   *
   * @param event its id
   * @param because reasons in words
   */
  public record KeptApart(String event, List<String> because) {
    public KeptApart {
      because = List.copyOf(because);
    }
  }

  Event withId(String to) {
    return with(to, aliases, keptApart);
  }

  Event withAliases(List<String> to) {
    return with(id, to, keptApart);
  }

  Event withKeptApart(List<KeptApart> to) {
    return with(id, aliases, to);
  }

  private Event with(String newId, List<String> newAliases, List<KeptApart> newKeptApart) {
    return new Event(
        newId,
        type,
        status,
        date,
        parties,
        mediators,
        place,
        count,
        categories,
        named,
        phases,
        deal,
        confidence,
        independentSources,
        sources,
        conflicts,
        newAliases,
        merges,
        newKeptApart);
  }
}
