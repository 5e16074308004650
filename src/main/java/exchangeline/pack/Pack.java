package exchangeline.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * What the program knows of one conflict: who is in it and when it took place. It knows no event.
 *
 * @param name folder of the pack
 * @param version of its data; a change of an actor or a word gives it a new one
 * @param title for people
 * @param sides the usual two sides, a pair of codes each
 * @param from first day of the conflict
 * @param horizon last year in which a yearless date of this conflict is looked for
 * @param standsFor actors whose events belong to another from some day on
 * @param countsFor actors whose people are counted under another code
 * @param homes countries whose people a group gets back where it is the side across
 * @param actors those that the pack defines
 * @param aliases words for them, and further words for actors of the pack {@code world}
 */
public record Pack(
    String name,
    String version,
    String title,
    List<List<String>> sides,
    LocalDate from,
    int horizon,
    List<StandsFor> standsFor,
    List<CountsFor> countsFor,
    List<Home> homes,
    List<Actor> actors,
    List<Alias> aliases) {

  /** What one article tells of conflicts, in the time that {@code others} span. */
  static Pack ofArticle(List<List<String>> sides, List<Actor> groups, List<Pack> others) {
    return new Pack(
        "article",
        "1",
        "As the article tells",
        sides,
        others.stream().map(Pack::from).min(LocalDate::compareTo).orElse(LocalDate.EPOCH),
        others.stream().mapToInt(Pack::horizon).max().orElse(LocalDate.EPOCH.getYear()),
        List.of(),
        List.of(),
        List.of(),
        groups,
        List.of());
  }

  /** From {@code from} on, {@code code} is read as {@code becomes}. */
  public record StandsFor(String code, String becomes, LocalDate from) {}

  /** People freed under {@code code} belong to the side of {@code party}. */
  public record CountsFor(String code, String party) {}

  /** People of {@code country} go to {@code group} where the group is a side and they are not. */
  public record Home(String country, String group) {}
}
