package exchangeline.reading;

import static java.util.stream.Collectors.toSet;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells by its words alone that an article is not about captives, before sentences are cut and
 * tagged. Immutable.
 */
final class FirstLook {
  /** "757 for 49", "1,200 for none", "3 April: 40", "On 7 and 8 May, 21". */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\d for (?:\\d|none\\b)"
              + "|(?m)^\\W{0,3}(?:On )?\\d{1,2}(?: and \\d{1,2})? \\p{Lu}\\p{L}+(?: \\d{4})? ?[,:\\u2013-] ?\\d");

  /** A side's own people, and children, who are no captives. */
  private static final Set<String> OWN = Set.of("its", "their", "our", "own", "ours", "children");

  /** Words for people that other news uses in other senses. */
  private static final Set<String> EVERYDAY =
      Set.of("private", "regular", "military", "minor", "partner", "members");

  /** What stands before remains that are no verb: "the bodies", "their fallen". */
  private static final Set<String> BEFORE_REMAINS =
      Set.of("the", "its", "their", "his", "her", "our", "war", "mortal", "s", "exchanged");

  /** "The U.S. remains open". */
  private static final List<String> US = List.of("u", "s");

  /** Words before and behind those transferred within which a figure tells how many they are. */
  private static final int BEFORE = 5;

  private static final int BEHIND = 3;

  /** Kinds of words, each a bit. */
  private static final int CAPTIVE = 1;

  private static final int HELD = 1 << 1;
  private static final int REMAINS = 1 << 2;
  private static final int RELEASED = 1 << 3;
  private static final int FREED = 1 << 4;
  private static final int PERSON = 1 << 5;
  private static final int ANYBODY = 1 << 6;
  private static final int VETO = 1 << 7;
  private static final int OF_OWN = 1 << 8;

  private final Packs packs;
  private final PartyFinder parties;
  private final ReadingCopy copy;
  private final TransferWords transfers;
  private final GroupWords groups = GroupWords.english();
  private final Map<String, Integer> kinds = new HashMap<>();

  /** A stretch of the text. */
  private final class Stretch {
    private final Span span;

    /** In lower case. */
    private final List<String> words;

    /** Of each word, bit by bit. */
    private final int[] kinds;

    /** That any of them has. */
    private final int all;

    Stretch(String text, Span span) {
      this.span = span;
      words = Lexicon.wordsOf(span.in(text));
      kinds = new int[words.size()];
      int found = 0;
      for (int i = 0; i < kinds.length; i++) {
        int figure = isFigureOfPersons(words, i) ? PERSON | ANYBODY : 0;
        kinds[i] = FirstLook.this.kinds.getOrDefault(words.get(i), 0) | figure;
        found |= kinds[i];
      }
      all = found;
    }

    boolean speaksOf(int kind) {
      return (all & kind) != 0;
    }

    IntStream wordsOf(int kind) {
      return speaksOf(kind)
          ? IntStream.range(0, kinds.length).filter(i -> (kinds[i] & kind) != 0)
          : IntStream.empty();
    }

    /** True for a figure near a word: "forty of its wounded men", "sailors, 12 in all". */
    boolean isCounted(int word) {
      return hasNumber(
          words.subList(Math.max(0, word - BEFORE), Math.min(words.size(), word + BEHIND)));
    }
  }

  /** With the lexicon, people and frames of English. */
  static FirstLook english(Packs packs) {
    return new FirstLook(
        Lexicon.english(),
        packs,
        People.english(),
        Frame.english(),
        new PartyFinder(packs),
        new ReadingCopy(packs));
  }

  FirstLook(
      Lexicon lexicon,
      Packs packs,
      People people,
      List<Frame> frames,
      PartyFinder parties,
      ReadingCopy copy) {
    this.packs = packs;
    this.parties = parties;
    this.copy = copy;
    transfers = new TransferWords(frames);
    mark(CAPTIVE, lexicon.captives());
    mark(HELD, lexicon.held());
    mark(REMAINS, lexicon.remains());
    mark(RELEASED | ANYBODY, lexicon.freed());
    mark(FREED, freed(lexicon, frames));
    mark(PERSON | ANYBODY, persons(lexicon, packs, people));
    mark(ANYBODY, PersonFinder.nouns());
    mark(ANYBODY, people.single());
    mark(VETO, lexicon.vetoSentence());
    mark(OF_OWN, OWN);
  }

  private void mark(int kind, Set<String> words) {
    words.forEach(word -> kinds.merge(word, kind, (one, other) -> one | other));
  }

  /** "One of 125 whom the rebels let go". */
  private static boolean isFigureOfPersons(List<String> words, int i) {
    return i + 1 < words.size() && words.get(i + 1).equals("whom") && isNumber(words.get(i));
  }

  /** Words in small letters for who or what is transferred: men, bodies, Ukrainians. */
  static Set<String> objects(Lexicon lexicon, Packs packs, People people) {
    Set<String> words = new HashSet<>(persons(lexicon, packs, people));
    words.addAll(lexicon.remains());
    return Set.copyOf(words);
  }

  /** Words that tell that somebody was freed, and name no exchange: that of stocks is one too. */
  static Set<String> freed(Lexicon lexicon, List<Frame> frames) {
    Set<String> words = new HashSet<>(lexicon.freed());
    frames.stream()
        .filter(frame -> frame.kind() == Frame.Kind.SWAP_NOUN)
        .forEach(frame -> words.removeAll(frame.forms()));
    return Set.copyOf(words);
  }

  private static Set<String> persons(Lexicon lexicon, Packs packs, People people) {
    Set<String> words = new HashSet<>(lexicon.people());
    words.addAll(people.held());
    packs.aliases().stream()
        .filter(alias -> alias.form() == Alias.Form.DEMONYM && alias.words().endsWith("s"))
        .map(alias -> alias.words().toLowerCase(Locale.ROOT))
        .forEach(words::add);
    words.removeAll(EVERYDAY);
    return Set.copyOf(words);
  }

  /**
   * False for an article that is not about captives, or names nobody who could hold or get them.
   * Without a word for captives some stretch must tell that somebody or remains are transferred,
   * and name a side that has captives. Of persons it must tell how many, unless the text tells of
   * those who are held, or names an armed group, or the stretch two foes, or two sides and that
   * somebody was freed. A list of days or pairs of figures does in place of it, where the text
   * speaks of remains or of persons freed.
   */
  boolean maybe(String text) {
    List<Stretch> stretches = new ArrayList<>();
    int all = 0;
    for (Span span : Stretches.of(text)) {
      Stretch stretch = new Stretch(text, span);
      stretches.add(stretch);
      all |= stretch.all;
    }
    if ((all & CAPTIVE) != 0) {
      return !named(text).isEmpty()
          || groups.speaksOfGroup(text)
          || stretches.stream().anyMatch(s -> !groups.in(s.span.in(text), true).isEmpty());
    }
    boolean held = (all & HELD) != 0;
    boolean remains = (all & REMAINS) != 0;
    boolean released = (all & RELEASED) != 0 && (all & PERSON) != 0;
    boolean listed = (remains || released) && LISTED.matcher(text).find();
    List<Stretch> moving =
        stretches.stream()
            .filter(
                s ->
                    tellsOfRemains(s)
                        || ((held || !s.speaksOf(VETO))
                            && moved(held || s.speaksOf(FREED), s).length > 0))
            .toList();
    if (!listed && moving.isEmpty()) {
      return false;
    }
    List<PartyRef> named = named(text);
    boolean group = named.stream().anyMatch(p -> packs.isGroup(packs.sideOf(p.code())));
    return (group || isOfAConflict(named, held || remains))
        && (listed || moving.stream().anyMatch(s -> tells(s, named, held, group)));
  }

  /** Actors of the packs; names in lines of capitals show in the reading copy only. */
  private List<PartyRef> named(String text) {
    List<PartyRef> named = partiesIn(text);
    return named.isEmpty() ? partiesIn(copy.of(text)) : named;
  }

  private List<PartyRef> partiesIn(String text) {
    return parties.find(new Sentence(0, 0, 0, new Span(0, text.length()), text));
  }

  /**
   * True where the stretch tells of a transfer, and names a side that has captives.
   *
   * @param named actors of the text
   * @param held true where the text tells of those who are held
   * @param group true where it names an armed group
   */
  private boolean tells(Stretch stretch, List<PartyRef> named, boolean held, boolean group) {
    Set<String> sides =
        named.stream()
            .filter(party -> stretch.span.contains(party.span()))
            .map(party -> packs.sideOf(party.code()))
            .collect(toSet());
    boolean several = sides.size() > 1;
    sides.removeIf(side -> !packs.hasCaptives(side));
    if (sides.isEmpty()) {
      return false;
    }
    boolean foes =
        sides.stream()
            .anyMatch(
                a ->
                    sides.stream().anyMatch(b -> !a.equals(b) && packs.conflict(a, b).isPresent()));
    boolean war = group || foes;
    boolean sure = held || ((war || several) && stretch.speaksOf(FREED));
    int[] moved = moved(sure, stretch);
    return tellsOfRemains(stretch)
        || (moved.length > 0 && (sure || war))
        || Arrays.stream(moved).anyMatch(stretch::isCounted);
  }

  /**
   * Words of those who are transferred.
   *
   * @param sure true where that may be anybody: a teacher, "in exchange"
   */
  private int[] moved(boolean sure, Stretch stretch) {
    boolean captivity = stretch.speaksOf(HELD | RELEASED | REMAINS | OF_OWN);
    return transfers
        .near(stretch.wordsOf(sure ? ANYBODY : PERSON), stretch.words, captivity)
        .toArray();
  }

  /** "The remains of two", "40 Ukrainian bodies", "the fallen": no verb, no "has fallen". */
  private boolean tellsOfRemains(Stretch stretch) {
    List<String> words = stretch.words;
    return stretch
            .wordsOf(REMAINS)
            .anyMatch(
                i -> {
                  List<String> before = words.subList(Math.max(0, i - 2), i);
                  return (before.stream().anyMatch(BEFORE_REMAINS::contains) && !before.equals(US))
                      || hasNumber(before)
                      || (before.contains("of") && hasNumber(words.subList(Math.max(0, i - 3), i)))
                      || (i + 1 < words.size() && words.get(i + 1).equals("of"));
                })
        && transfers.in(words);
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream().anyMatch(FirstLook::isNumber);
  }

  private static boolean isNumber(String word) {
    return Arrays.stream(word.split("-"))
        .anyMatch(
            w -> (!w.isEmpty() && Character.isDigit(w.charAt(0))) || NumberWords.isCardinal(w));
  }

  /** Two sides, one of them of a conflict, or such a side alone where more speaks for it. */
  private boolean isOfAConflict(List<PartyRef> named, boolean heldOrDead) {
    Set<String> codes = new HashSet<>();
    for (PartyRef party : named) {
      String side = packs.sideOf(party.code());
      if (packs.canBeSide(side)) {
        codes.add(side);
      }
    }
    return codes.stream().anyMatch(packs::hasConflict)
        && (codes.size() > 1
            || heldOrDead
            || codes.stream().anyMatch(code -> packs.onlyOpponent(code).isPresent()));
  }
}
