package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the agreement of which a handover is part: "under the Muscat accords", "in line with the
 * agreements reached at talks in Muscat", "the last stage of the 300-for-300 swap". Words that set
 * no agreement apart ("under the deal", "as part of a ceasefire") name none.
 */
final class DealFinder {
  static final Set<String> CUE_KINDS =
      Set.of(
          "lead",
          "noun",
          "swap",
          "made",
          "settled",
          "staged",
          "determiner",
          "edge",
          "place-lead",
          "time",
          "denied");

  /** Words from the lead to the noun, and behind the noun to what sets it apart. */
  private static final int REACH = 9;

  private static final int TAIL = 14;

  private final Cues cues;

  DealFinder() {
    this(Cues.read("lang/en/deals.tsv", CUE_KINDS));
  }

  DealFinder(Cues cues) {
    this.cues = cues;
  }

  /**
   * The agreements that a sentence names, in text order.
   *
   * @param parties actors of the sentence: "the Yemeni deal" does not tell which
   */
  List<DealRef> find(Words words, List<PartyRef> parties) {
    List<DealRef> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean title = words.at(i).capital() && i > 0;
      if (i < free || title || cues.endingAt("denied", words, i - 1).isPresent()) {
        continue;
      }
      int at = i;
      Optional<DealRef> deal =
          cues.at("lead", words, i)
              .flatMap(lead -> behind(words, lead.last() + 1, parties))
              .or(() -> settled(words, at, parties))
              .or(() -> staged(words, at));
      if (deal.isPresent()) {
        found.add(deal.get());
        free = words.wordAt(deal.get().span().end());
      }
    }
    return List.copyOf(found);
  }

  /** "agreed in Muscat", without a noun for it. */
  private Optional<DealRef> settled(Words words, int i, List<PartyRef> parties) {
    return cues.at("settled", words, i)
        .filter(m -> setsApart(words, m.last() + 1, parties, true))
        .map(m -> placed(words, i, m.last() + 1, parties));
  }

  /** "300 for 300, split over three days". */
  private Optional<DealRef> staged(Words words, int i) {
    if (!isFor(words, i) || cues.within("staged", words, i, words.size()).isEmpty()) {
      return Optional.empty();
    }
    int last = endOfPair(words, i);
    return Optional.of(ref(words, i, last, pair(words, i, last)));
  }

  private Optional<DealRef> behind(Words words, int from, List<PartyRef> parties) {
    int first = from;
    for (var m = cues.at("determiner", words, first); m.isPresent(); ) {
      first = m.get().last() + 1;
      m = cues.at("determiner", words, first);
    }
    for (int i = first; i < Math.min(first + REACH, words.size()) && !isEdge(words, i); i++) {
      if (isFor(words, i)) {
        int last = endOfPair(words, i);
        boolean whole = cues.isAt("swap", words, last + 1) || cues.isAt("noun", words, last + 1);
        return whole
            ? Optional.of(ref(words, first, last + 1, pair(words, i, last)))
            : Optional.empty();
      }
      boolean madeThere =
          words.is(i + 1, "-")
              && cues.isAt("made", words, i + 2)
              && (cues.isAt("swap", words, i + 3) || cues.isAt("noun", words, i + 3));
      if (madeThere && setsApart(words, i, parties, false)) {
        return Optional.of(ref(words, first, i + 3, name(words, i, i + 1, parties)));
      }
      if (cues.isAt("noun", words, i) && !cues.isAt("noun", words, i + 1)) {
        return named(words, first, i, parties);
      }
    }
    return Optional.empty();
  }

  private Optional<DealRef> named(Words words, int first, int noun, List<PartyRef> parties) {
    for (int i = first; i < noun; i++) {
      if (setsApart(words, i, parties, false)) {
        return Optional.of(ref(words, first, noun, name(words, i, noun, parties)));
      }
    }
    if (!cues.isAt("made", words, noun + 1)) {
      return Optional.empty();
    }
    for (int i = noun + 2; i < Math.min(noun + TAIL, words.size()) && !isEnd(words, i); i++) {
      boolean placed = cues.isAt("place-lead", words, i - 1);
      if (placed && setsApart(words, i, parties, true)) {
        return Optional.of(placed(words, first, i, parties));
      }
    }
    return Optional.empty();
  }

  /** An agreement that is called by the place whose name begins at {@code place}. */
  private DealRef placed(Words words, int first, int place, List<PartyRef> parties) {
    int last = place;
    while (words.at(last + 1).capital() && !isEnd(words, last + 1)) {
      last++;
    }
    return ref(words, first, last, name(words, place, last + 1, parties));
  }

  /** A name that is no actor's, or a time of the year; a seat only as the place of the making. */
  private boolean setsApart(Words words, int i, List<PartyRef> parties, boolean place) {
    if (cues.isAt("time", words, i)) {
      return !place;
    }
    Word word = words.at(i);
    if (word.kind() != Word.Kind.WORD || !word.capital()) {
      return false;
    }
    Span span = words.span(i, i);
    return parties.stream()
        .filter(p -> p.span().overlaps(span))
        .allMatch(p -> p.form() == Alias.Form.SEAT || (place && p.form() == Alias.Form.NAME));
  }

  /** "Muscat agreement" of "Muscat prisoner exchange accords". */
  private String name(Words words, int first, int end, List<PartyRef> parties) {
    int last = first;
    while (last + 1 < end && setsApart(words, last + 1, parties, false)) {
      last++;
    }
    String raw = words.text(first, last).replaceAll("\\s+", " ");
    String start = raw.substring(0, 1).toUpperCase(Locale.ROOT);
    return start + raw.substring(1) + " agreement";
  }

  /** "300-for-300", also of "three hundred for three hundred". */
  private static String pair(Words words, int first, int last) {
    return words.at(first).number().quantity().best()
        + "-for-"
        + words.at(last).number().quantity().best();
  }

  private static int endOfPair(Words words, int i) {
    return words.is(i + 1, "-") ? i + 4 : i + 2;
  }

  private static boolean isFor(Words words, int i) {
    int on = words.is(i + 1, "-") ? i + 2 : i + 1;
    int other = words.is(on + 1, "-") ? on + 2 : on + 1;
    return isExact(words.at(i)) && words.is(on, "for") && isExact(words.at(other));
  }

  private static boolean isExact(Word word) {
    return word.isCardinal() && word.number().quantity().isExact();
  }

  private boolean isEdge(Words words, int i) {
    return isEnd(words, i) || cues.isAt("edge", words, i) || cues.isAt("lead", words, i);
  }

  private static boolean isEnd(Words words, int i) {
    return words.at(i).isStop() || words.is(i, ",");
  }

  private static DealRef ref(Words words, int first, int last, String name) {
    return new DealRef(words.sentence().index(), words.span(first, last), name);
  }
}
