package exchangeline.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds those after whom a transfer is called: "Cole's release", "the Cole-Grom swap". */
final class Eponyms {
  private final Words words;
  private final int at;
  private final Persons known;

  /**
   * Those before one noun.
   *
   * @param at its word
   * @param known persons of the article
   */
  Eponyms(Words words, int at, Persons known) {
    this.words = words;
    this.at = at;
    this.known = known;
  }

  /** "the Cole and Grom exchange", "the Cole-Grom swap": whom the article knows, both of them. */
  Optional<Listed> pairBefore() {
    boolean pair = words.at(at - 2).text().matches("and|-|–|for") && at >= 3;
    return pair && isKnown(at - 1) && isKnown(at - 3)
        ? Optional.of(
            new Listed(
                List.of(byName(at - 3), byName(at - 1)), at - 3, at - 1, at - 1, null, false))
        : Optional.empty();
  }

  private boolean isKnown(int i) {
    return known.isPerson(words.raw(i)) && known.nations(words.raw(i)).size() == 1;
  }

  private Person byName(int i) {
    return byName(i, words.raw(i));
  }

  private Person byName(int i, String name) {
    return new Person(i, i, i, name, null, null, known.nations(name), true, false);
  }

  /** Who of the sentence, else of the one before, is meant by "his": a foreigner who was held. */
  private Optional<String> ofSentence() {
    return IntStream.range(0, words.size())
        .mapToObj(words::raw)
        .filter(known::isForeignCaptive)
        .findFirst()
        .or(() -> known.before(words.sentence().index()).filter(known::isForeignCaptive));
  }

  /** "Cole's release", "Cole's long-awaited return", "after his release from an Iranian jail". */
  Optional<Listed> possessor() {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (words.at(i).text().matches("his|her")) {
        int pronoun = i;
        return ofSentence().map(name -> Listed.of(byName(pronoun, name)));
      }
      if (words.is(i, "'s")) {
        int first = i - 1;
        while (words.is(first - 1, "-") && words.at(first - 2).capital()) {
          first -= 2;
        }
        String name = words.text(first, i - 1);
        if (!known.isPerson(name)) {
          return Optional.empty();
        }
        Person person =
            new Person(first, i - 1, i - 1, name, null, null, known.nations(name), true, false);
        return Optional.of(Listed.of(person));
      }
      if (words.at(i).isMark() && !words.is(i, "-")) {
        break;
      }
    }
    return Optional.empty();
  }
}
