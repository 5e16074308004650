package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import exchangeline.pack.Packs;
import exchangeline.pack.Table;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the actors that a sentence names: whole words, case matters, the longest name wins. */
public final class PartyFinder {
  private final Map<String, List<Alias>> byFirstWord = new HashMap<>();

  private final Pattern agreedThere;

  public PartyFinder(Packs packs) {
    agreedThere =
        Pattern.compile(
            " (?:(?:peace|ceasefire|truce|prisoner|swap|exchange) )?(?:"
                + Table.read("lang/en/seats.tsv", "words", "hits", "misses").rows().stream()
                    .flatMap(row -> row.list("words").stream())
                    .collect(Collectors.joining("|"))
                + ")\\b");
    for (Alias alias : packs.aliases()) {
      int end = wordEnd(alias.words(), 0);
      byFirstWord
          .computeIfAbsent(alias.words().substring(0, end), k -> new ArrayList<>())
          .add(alias);
    }
    Comparator<Alias> longestFirst = Comparator.comparingInt(a -> -a.words().length());
    byFirstWord.values().forEach(list -> list.sort(longestFirst.thenComparing(Alias::words)));
  }

  /** Actors in the order of the text, without overlaps. */
  public List<PartyRef> find(Sentence sentence) {
    String text = sentence.text().replace('’', '\'').replace('‘', '\'');
    List<PartyRef> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      Optional<Alias> alias = longestAt(text, at);
      int end = alias.map(a -> a.words().length()).orElse(0) + at;
      if (alias.isPresent() && !isHyphenated(text, at, end)) {
        boolean possessive =
            text.startsWith("'s", end)
                || (text.startsWith("'", end) && text.charAt(end - 1) == 's');
        Span span = sentence.inArticle(at, end);
        if (alias.get().form() != Alias.Form.SEAT || !isWhereAgreed(text, at, end)) {
          found.add(new PartyRef(span, alias.get().code(), alias.get().form(), possessive));
        }
        at = end;
      } else {
        at = wordEnd(text, at);
      }
    }
    return found;
  }

  /** True when {@code word} alone names an actor's people: "Ukrainians", "Thai", "Houthis". */
  public boolean isDemonym(String word) {
    return is(word, Alias.Form.DEMONYM)
        || (word.endsWith("s")
            && is(word, Alias.Form.NAME)
            && is(word.substring(0, word.length() - 1), Alias.Form.NAME));
  }

  private boolean is(String word, Alias.Form form) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .anyMatch(a -> a.words().equals(word) && a.form() == form);
  }

  private Optional<Alias> longestAt(String text, int at) {
    int end = wordEnd(text, at);
    List<Alias> beginning = byFirstWord.get(text.substring(at, end));
    if (beginning == null) {
      return Optional.empty();
    }
    return beginning.stream()
        .filter(a -> text.startsWith(a.words(), at) && isWordEnd(text, at + a.words().length()))
        .findFirst();
  }

  private static boolean isWordEnd(String text, int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  /** "Russian-born", "US-led" and "pro-Russian" name no actor; "Russia-Ukraine" names two. */
  private static boolean isHyphenated(String text, int start, int end) {
    boolean before = start > 1 && text.charAt(start - 1) == '-';
    boolean lowerBefore = before && Character.isLowerCase(text.charAt(start - 2));
    boolean after =
        end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isLowerCase(text.charAt(end + 1));
    return (after && !isMediation(text, end + 1)) || (lowerBefore && isPrefix(text, start - 1));
  }

  /** "The Astana process", "the Stockholm agreement"; "Kyiv–Moscow talks" are those of two. */
  private boolean isWhereAgreed(String text, int start, int end) {
    Matcher noun = agreedThere.matcher(text).region(end, text.length());
    boolean joined = start > 0 && "-–/".indexOf(text.charAt(start - 1)) >= 0;
    return !joined && noun.lookingAt();
  }

  private static boolean isMediation(String text, int at) {
    return text.startsWith("brokered", at)
        || text.startsWith("mediated", at)
        || text.startsWith("facilitated", at)
        || text.startsWith("negotiated", at);
  }

  private static boolean isPrefix(String text, int hyphen) {
    int from = hyphen;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return switch (text.substring(from, hyphen)) {
      case "pro", "anti", "non", "ex" -> true;
      default -> false;
    };
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }
}
