package exchangeline.reading;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Walks from a number over modifiers to the noun it counts.
 *
 * <p>Without parts of speech the walk relies on English order: modifiers are singular, so a plural
 * noun that names no people ("12 buses carrying prisoners") ends it, as does any function word.
 */
final class HeadFinder {
  private static final int MOST_MODIFIERS = 8;

  private final People people;
  private final Cues cues;
  private final Predicate<String> isDemonym;

  HeadFinder(People people, Cues cues, Predicate<String> isDemonym) {
    this.people = people;
    this.cues = cues;
    this.isDemonym = isDemonym;
  }

  /** The noun that a number counts whose phrase goes on with the word {@code from}. */
  Optional<HeadNoun> from(Words words, int from, boolean one) {
    boolean compound = words.is(from - 1, "-");
    Walk walk = new Walk(words, one || compound);
    int i = from;
    while (i < words.size() && i - from <= MOST_MODIFIERS && walk.step(i)) {
      i = walk.next;
    }
    return walk.head()
        .filter(head -> compound || !cues.isAt("compound", words, head.last() + 1))
        .map(head -> extended(words, head));
  }

  /** "His three children's school", "the 40 captives' families": whose it is, is not counted. */
  boolean isOwner(Words words, HeadNoun head) {
    int i = head.last() + 1;
    boolean genitive =
        words.is(i, "'s")
            || (words.is(i, "'")
                && words.at(i - 1).text().endsWith("s")
                && words.at(i + 1).kind() == Word.Kind.WORD
                && !cues.isAt("function", words, i + 1));
    return genitive
        && !head.remains()
        && !cues.isAt("transfer", words, i + 1)
        && !cues.isAt("exchange", words, i + 1);
  }

  /** True when the word {@code i} names remains: "bodies" in "the bodies of 12 men". */
  boolean isRemains(Words words, int i) {
    return people.endingAt(words, i).filter(f -> f.noun().isRemains()).isPresent();
  }

  boolean isPerson(Words words, int i) {
    return people.endingAt(words, i).isPresent() || isDemonym(words, i);
  }

  String lemma(Words words, int i) {
    return people.endingAt(words, i).map(f -> f.noun().lemma()).orElse(null);
  }

  private boolean isDemonym(Words words, int i) {
    Word word = words.at(i);
    return word.kind() == Word.Kind.WORD && word.capital() && isDemonym.test(words.raw(i));
  }

  /** Takes in "of war", "aged under 25" and "in their hands"-like tails that belong to the noun. */
  private HeadNoun extended(Words words, HeadNoun head) {
    int i = head.last() + 1;
    int step = words.is(i, "-") ? 2 : 1;
    HeadNoun whole = head;
    if (words.is(i + step - 1, "of") && words.is(i + 2 * step - 1, "war")) {
      whole = head.endingAt(i + 2 * step - 1);
    }
    if (words.is(whole.last() + 1, "'") && isRemains(words, whole.last() + 2)) {
      return whole.endingAt(whole.last() + 2).asRemains(lemma(words, whole.last() + 2));
    }
    Optional<Cues.Match> tail = cues.at("tail", words, whole.last() + 1);
    return tail.isPresent() && !whole.remains()
        ? whole.endingAt(tail.get().last()).withCategory(tail.get().value())
        : whole;
  }

  /** State of one walk: the best head so far and what the modifiers told. */
  private final class Walk {
    private final Words words;
    private final boolean one;
    private HeadNoun found;
    private boolean plural;
    private boolean dead;
    private boolean modified;
    private String category;
    private String nation;
    private int next;

    Walk(Words words, boolean one) {
      this.words = words;
      this.one = one;
    }

    Optional<HeadNoun> head() {
      boolean fits = found != null && (plural || one || standsAlone(found.last() + 1));
      return fits ? Optional.of(found) : Optional.empty();
    }

    /** Reads the word {@code i}; false when the phrase ends before it. */
    boolean step(int i) {
      next = i + 1;
      Optional<Cues.Match> modifier = cues.at("modifier", words, i);
      if (isWithin(i)) {
        return true;
      }
      Optional<People.Form> noun = people.endingAt(words, i);
      if (noun.isPresent() && (modifier.isEmpty() || !(plural || leadsOn(i + 1)))) {
        return noun(i, noun.get());
      }
      if (plural) {
        return false;
      }
      if (isDemonym(words, i)) {
        return demonym(i);
      }
      if (modifier.isPresent()) {
        return modifier(modifier.get());
      }
      Word word = words.at(i);
      if (word.isMark()) {
        return joins(i, word);
      }
      if (joinsNames(i)) {
        return true;
      }
      boolean ends =
          word.isNumber()
              || word.kind() == Word.Kind.DATE
              || cues.isAt("function", words, i)
              || isOtherPlural(i, word);
      modified = false;
      return !ends;
    }

    /** "A police officer": the first word of a longer noun. */
    private boolean isWithin(int i) {
      boolean noun = people.endingAt(words, i).isPresent();
      return !plural
          && ((noun && people.endingAt(words, i + 1).filter(f -> f.words().size() > 1).isPresent())
              || people.endingAt(words, i + 1).filter(f -> f.words().size() > 2).isPresent()
              || people.endingAt(words, i + 2).filter(f -> f.words().size() > 2).isPresent());
    }

    private boolean joins(int i, Word mark) {
      boolean quote = "\"“”'‘’«»".contains(mark.text());
      return mark.is("-")
          || (quote && found == null)
          || (mark.is(",") && modified && modifies(i + 1));
    }

    /** "40 Houthi and Tihama fighters", "12 Army and Navy officers". */
    private boolean joinsNames(int i) {
      return words.is(i, "and")
          && words.at(i - 1).capital()
          && words.at(i + 1).capital()
          && isPerson(words, i + 2);
    }

    private boolean leadsOn(int i) {
      return isPerson(words, i) || modifies(i);
    }

    private boolean modifies(int i) {
      return cues.isAt("modifier", words, i) || (words.is(i, "and") && modifies(i + 1));
    }

    private boolean noun(int i, People.Form form) {
      if (plural && !form.plural()) {
        return false;
      }
      String own = form.noun().category();
      boolean remains = dead || form.noun().isRemains();
      String told = remains ? "remains" : category != null ? category : own;
      found = new HeadNoun(i, form.noun().lemma(), told, remains, nation);
      plural = form.plural();
      if (!form.plural() && own != null && category == null && !form.noun().isRemains()) {
        category = own;
      }
      return true;
    }

    private boolean demonym(int i) {
      String raw = words.raw(i);
      plural = raw.endsWith("s") && !raw.endsWith("ss");
      nation = words.at(i).text();
      nation = plural ? nation.substring(0, nation.length() - 1) : nation;
      found = new HeadNoun(i, raw, dead ? "remains" : category, dead, nation);
      if (!plural && words.is(i + 1, "and") && leadsOn(i + 2)) {
        nation = null;
        next = i + 2;
      }
      return true;
    }

    private boolean modifier(Cues.Match match) {
      next = match.last() + 1;
      modified = true;
      dead |= match.value().equals("remains");
      if (!match.value().isEmpty() && category == null) {
        category = match.value();
      }
      if (words.is(next, "and") && modifies(next + 1)) {
        next++;
      }
      return true;
    }

    private boolean isOtherPlural(int i, Word word) {
      String text = word.text();
      boolean looks =
          text.length() > 3
              && text.endsWith("s")
              && !text.endsWith("ss")
              && !text.endsWith("us")
              && !text.endsWith("is")
              && !word.capital();
      return looks && !cues.isAt("modifier-plural", words, i);
    }

    /** A singular noun after a plural number ("81 person.") must end its phrase. */
    private boolean standsAlone(int i) {
      Word after = words.at(i);
      return (after.isMark() && !after.is("-"))
          || after.kind() == Word.Kind.DATE
          || cues.isAt("function", words, i)
          || cues.isAt("transfer", words, i)
          || cues.isAt("motion", words, i);
    }
  }
}
