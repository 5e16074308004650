package exchangeline.reading;

import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether an article is about captives of the domain at all (coding manual, §4 and §11). */
final class Subject {
  private final Lexicon lexicon;
  private final Packs packs;
  private final Set<String> objects;

  Subject(Lexicon lexicon, Packs packs) {
    this.lexicon = lexicon;
    this.packs = packs;
    this.objects = objects(lexicon, packs);
  }

  /** Words in small letters for who or what can be transferred: men, bodies, Ukrainians. */
  static Set<String> objects(Lexicon lexicon, Packs packs) {
    Set<String> words = new HashSet<>(lexicon.people());
    words.addAll(lexicon.freed());
    words.addAll(lexicon.remains());
    packs.aliases().stream()
        .filter(alias -> alias.form() == Alias.Form.DEMONYM && alias.words().endsWith("s"))
        .map(alias -> alias.words().toLowerCase(Locale.ROOT))
        .forEach(words::add);
    return Set.copyOf(words);
  }

  /**
   * Cheap test before sentences are cut and tagged: false means that {@link #isCaptives} would be
   * false whatever the sentences tell. Without a word for captives, either an armed group must be
   * named, or two sides, one of them of a known conflict, or one such side that has a single
   * opponent or stands beside a word for those who are held or dead.
   *
   * @param named actors anywhere in the text
   */
  boolean maybe(String text, List<PartyRef> named) {
    List<String> words = Lexicon.wordsOf(text);
    if (speaksOf(words, List.of(lexicon.captives()))) {
      return true;
    }
    Set<String> codes = new HashSet<>();
    for (PartyRef party : named) {
      String side = packs.sideOf(party.code());
      if (packs.isGroup(side)) {
        return true;
      }
      if (packs.canBeSide(side)) {
        codes.add(side);
      }
    }
    return codes.stream().anyMatch(packs::hasConflict)
        && (codes.size() > 1
            || codes.stream().anyMatch(code -> packs.onlyOpponent(code).isPresent())
            || words.stream()
                .anyMatch(w -> lexicon.held().contains(w) || lexicon.remains().contains(w)));
  }

  /**
   * Second test, once sentences are cut. Without a word for captives, some sentence must hold what
   * transfers, and the text who or what is transferred.
   */
  boolean maybe(List<Sentence> all, TriggerFinder triggers) {
    List<List<String>> words = all.stream().map(s -> Lexicon.wordsOf(s.text())).toList();
    return words.stream().anyMatch(w -> speaksOf(w, List.of(lexicon.captives(), lexicon.held())))
        || (words.stream().anyMatch(this::hasObject)
            && all.stream()
                .anyMatch(
                    s ->
                        triggers.sharesOut(s)
                            || (hasObject(words.get(s.index())) && triggers.maybe(s))));
  }

  private boolean hasObject(List<String> words) {
    return speaksOf(words, List.of(objects))
        && words.stream().noneMatch(lexicon.vetoSentence()::contains);
  }

  private static boolean speaksOf(List<String> words, List<Set<String>> kinds) {
    return words.stream().anyMatch(w -> kinds.stream().anyMatch(k -> k.contains(w)));
  }

  /** A word for captives, or an exchange or remains between the sides of a known conflict. */
  boolean isCaptives(String text, List<Mention> found, Sides sides) {
    List<String> codes = sides.codes();
    boolean known =
        codes.size() == 2
            ? packs.conflict(codes.get(0), codes.get(1)).isPresent()
            : codes.stream().anyMatch(packs::hasConflict);
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
        found.stream().anyMatch(m -> !m.figures().isEmpty() && (captor || m.parties().size() == 2));
    boolean pair = codes.size() == 2;
    boolean transfer =
        found.stream().anyMatch(m -> m.type() == EventType.BODIES || (pair && m.swap()));
    if (known && (transfer || freed)) {
      return true;
    }
    return captives > 0;
  }

  /** A page of many news may tell of clubs and markets too: a side that got people back decides. */
  private static boolean isOfASide(Mention mention) {
    return mention.figures().stream()
        .anyMatch(f -> f.code() != null && mention.parties().containsKey(f.code()));
  }
}
