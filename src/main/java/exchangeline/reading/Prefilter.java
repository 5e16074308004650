package exchangeline.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import exchangeline.article.source.Sieve;
import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells that {@link SentenceReader} will find nothing in an article. From its bytes: there is no
 * word for captives, and either none for who or what is transferred or none of an actor that has
 * captives. The words are those of the lexicon and the packs. From its text: {@link FirstLook}.
 * Immutable and safe for many threads.
 */
public final class Prefilter implements Sieve {
  private static final int CAPTIVE = 1;
  private static final int OBJECT = 2;
  private static final int ACTOR = 4;

  private final Packs packs;
  private final Lexicon lexicon = Lexicon.english();
  private final RawWords matters;
  private final FirstLook firstLook;
  private volatile RawWords actors;

  public Prefilter(Packs packs) {
    this.packs = packs;
    firstLook = FirstLook.english(packs);
    Map<String, Integer> words = new HashMap<>();
    mark(words, lexicon.captives(), CAPTIVE);
    mark(words, FirstLook.objects(lexicon, packs, People.english()), OBJECT);
    mark(words, lexicon.held(), OBJECT);
    mark(words, FirstLook.freed(lexicon, Frame.english()), OBJECT);
    matters = new RawWords(words, true);
  }

  private static void mark(Map<String, Integer> words, Set<String> all, int mark) {
    all.forEach(word -> words.merge(key(word), mark, (one, other) -> one | other));
  }

  /** Made when it is first needed: it is large. */
  private RawWords actors() {
    if (actors == null) {
      synchronized (this) {
        actors = actors == null ? new RawWords(keys(names()), false) : actors;
      }
    }
    return actors;
  }

  private List<String> names() {
    return packs.aliases().stream()
        .filter(alias -> packs.hasCaptives(packs.sideOf(alias.code())))
        .map(Alias::words)
        .filter(name -> Lexicon.wordsOf(name).stream().noneMatch(lexicon.captives()::contains))
        .toList();
  }

  /** Of each name a word that stands for it: one that does so alone, else the rarest long one. */
  private static Map<String, Integer> keys(List<String> names) {
    Map<String, Integer> frequency = new HashMap<>();
    Set<String> alone = new HashSet<>();
    for (String name : names) {
      List<String> words = RawWords.of(name);
      words.forEach(word -> frequency.merge(word, 1, Integer::sum));
      if (words.size() == 1) {
        alone.add(words.get(0));
      }
    }
    Map<String, Integer> keys = new TreeMap<>();
    for (String name : names) {
      List<String> words = RawWords.of(name);
      if (words.stream().noneMatch(alone::contains)) {
        Comparator<String> proper =
            comparing((String word) -> Character.isUpperCase(word.charAt(0)) && word.length() > 3);
        keys.put(
            words.stream().max(proper.thenComparing(frequency::get, reverseOrder())).orElseThrow(),
            ACTOR);
      }
    }
    alone.forEach(word -> keys.put(word, ACTOR));
    return keys;
  }

  /** Where the bytes part a word of the lexicon, a piece of it stands for it: the longest. */
  private static String key(String word) {
    return RawWords.of(word).stream()
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new IllegalArgumentException("no ASCII letter in: " + word));
  }

  @Override
  public boolean holds(String text) {
    return firstLook.maybe(text);
  }

  @Override
  public boolean holds(byte[] bytes, boolean json) {
    int found = matters.in(bytes, json, CAPTIVE | RawWords.HIDDEN);
    return (found & (CAPTIVE | RawWords.HIDDEN)) != 0
        || ((found & OBJECT) != 0 && actors().in(bytes, json, ACTOR) != 0);
  }
}
