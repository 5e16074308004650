package exchangeline.reading;

import exchangeline.pack.Packs;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells whether an article is about captives of the domain at all (coding manual, §4 and §11). */
final class Subject {
  /** Frames of verbs that let somebody go, and tell of hardly anything else. */
  private static final Set<String> GIVING =
      Set.of(
          "release",
          "let-go",
          "set-free",
          "hand-over",
          "hand-to",
          "give-back",
          "send-back",
          "give-freedom");

  private final Lexicon lexicon;

  Subject(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A word for captives, or an exchange or remains between the sides of a known conflict. */
  boolean isCaptives(String text, List<Mention> found, Sides sides) {
    List<String> codes = sides.codes();
    Packs packs = sides.packs();
    boolean known =
        codes.size() == 2
            ? packs.conflict(codes.get(0), codes.get(1)).isPresent()
                || codes.stream().anyMatch(packs::isGroup)
                || isDispute(packs, codes, found)
                || isOfAnother(packs, codes, found, text)
            : codes.stream().anyMatch(packs::hasCaptives);
    int captives = 0;
    int others = 0;
    for (String word : Lexicon.wordsOf(text)) {
      boolean held = known && lexicon.held().contains(word);
      captives += held || lexicon.captives().contains(word) ? 1 : 0;
      others += lexicon.vetoSentence().contains(word) ? 1 : 0;
    }
    boolean told = found.stream().anyMatch(Subject::isOfASide);
    if (others > 1 && others >= captives && !told) {
      return false;
    }
    boolean captor = codes.stream().anyMatch(packs::isGroup);
    boolean freed =
        found.stream()
            .filter(m -> captor || m.parties().size() == 2)
            .anyMatch(m -> m.figures().stream().anyMatch(r -> !r.isOpenPerson()));
    boolean pair = codes.size() == 2;
    boolean transfer =
        found.stream().anyMatch(m -> m.type() == EventType.BODIES || (pair && m.swap()));
    if (known && (transfer || freed || isGiven(found, sides))) {
      return true;
    }
    return captives > 0 || (pair && isSwapOfHeld(text, found));
  }

  /** "Ukraine got back 75, and sent 75 home": a side of a known conflict let people go. */
  private static boolean isGiven(List<Mention> found, Sides sides) {
    return found.stream()
        .filter(m -> m.stated() && m.status().tookPlace() && GIVING.contains(m.rule()))
        .flatMap(m -> m.figures().stream())
        .anyMatch(
            r ->
                r.kind() == Received.Kind.SIDE
                    && r.code() != null
                    && sides.contains(r.code())
                    && r.count().head() != null);
  }

  /** "The captured pilot went home in a swap; four officers were let go for him". */
  private boolean isSwapOfHeld(String text, List<Mention> found) {
    boolean held = Lexicon.wordsOf(text).stream().anyMatch(lexicon.held()::contains);
    return held
        && found.stream().anyMatch(m -> m.swap() && m.status().tookPlace())
        && found.stream()
            .filter(m -> m.status().tookPlace())
            .flatMap(m -> m.figures().stream())
            .anyMatch(r -> r.kind() == Received.Kind.SIDE && r.code() != null);
  }

  /** "Iran freed a Belgian for a diplomat of its own": one of the two is known from other foes. */
  private static boolean isDispute(Packs packs, List<String> codes, List<Mention> found) {
    return codes.stream().anyMatch(packs::hasConflict)
        && found.stream()
            .map(m -> m.figures().stream().map(Received::code).filter(Objects::nonNull))
            .anyMatch(received -> received.distinct().count() > 1);
  }

  /**
   * "Iran freed the two German reporters": people of another state whom one with foes let go, who
   * came home from its prisons, or who went both ways; remains that it gave up.
   */
  private boolean isOfAnother(Packs packs, List<String> codes, List<Mention> found, String text) {
    boolean held = Lexicon.wordsOf(text).stream().anyMatch(lexicon.held()::contains);
    boolean foe = codes.stream().anyMatch(packs::hasConflict);
    return found.stream()
        .filter(m -> m.stated() && m.status().tookPlace() && m.parties().size() == 2)
        .filter(m -> held || (foe && GIVING.contains(m.rule())) || isBothWays(m))
        .anyMatch(m -> m.figures().stream().anyMatch(Subject::isOfASide));
  }

  private static boolean isBothWays(Mention mention) {
    return Received.sides(mention.figures()).size() > 1 || mention.type() == EventType.BODIES;
  }

  private static boolean isOfASide(Received figure) {
    return figure.kind() == Received.Kind.SIDE && figure.code() != null;
  }

  /** A page of many news may tell of clubs and markets too: a side that got people back decides. */
  private static boolean isOfASide(Mention mention) {
    return mention.figures().stream()
        .anyMatch(f -> f.code() != null && mention.parties().containsKey(f.code()));
  }
}
