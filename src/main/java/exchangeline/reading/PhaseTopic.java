package exchangeline.reading;

import java.util.Optional;

/** Tells whether a numbered phase, stage, round or day is one of an exchange. */
final class PhaseTopic {
  private static final int LONGEST_SCOPE = 9;
  private static final int LONGEST_COMPLEMENT = 6;

  private final Cues cues;

  PhaseTopic(Cues cues) {
    this.cues = cues;
  }

  /**
   * True when a unit is one of an exchange: by what follows "of", else by its own words, else by
   * the rest of the sentence.
   *
   * @param told true when the text around the sentence tells of a transfer
   */
  boolean isAboutExchange(Words words, int first, int noun, String unit, boolean told) {
    int of = noun + 1;
    for (int k = of; k < of + LONGEST_SCOPE && !words.at(k).isStop(); k++) {
      if (words.at(k).text().matches(",|since")) {
        break;
      }
      boolean complement = words.is(of, "of") || (words.is(of, "in") && unit.equals("round"));
      if ((complement || k <= of + 1) && cues.isAt("not-about", words, k)) {
        return false;
      }
    }
    for (int k = first; k < noun; k++) {
      if (cues.isAt("not-about", words, k)) {
        return false;
      }
    }
    if (words.is(of, "of") && !words.at(of + 1).isNumber()) {
      return unit.equals("exchange") || complements(words, of + 1, unit);
    }
    if (unit.equals("exchange")) {
      return true;
    }
    if (unit.equals("day") && cues.isAt("not-day", words, of)) {
      return false;
    }
    if (unit.equals("round") && words.at(first).isOrdinal()) {
      return false;
    }
    boolean such = unit.equals("weak") && words.is(noun - 1, "such");
    return such || speaksOfExchange(words) || (told && !unit.equals("weak"));
  }

  /** The day of a truce is a date, its phase is one. */
  private boolean complements(Words words, int from, String unit) {
    for (int k = from; k < from + LONGEST_COMPLEMENT; k++) {
      Word word = words.at(k);
      Optional<Cues.Match> deal = cues.at("deal", words, k);
      if (deal.isPresent() && unit.equals("day") && deal.get().value().equals("truce")) {
        return false;
      }
      boolean one = unit.equals("day") && isExchange(words, k);
      if (cues.isAt("exchange", words, k)
          || deal.isPresent()
          || one
          || cues.isAt("person", words, k)) {
        return true;
      }
      boolean year = word.isCardinal() && word.text().matches("(?:19|20)\\d\\d");
      boolean another =
          k > from
              && word.text().matches("the|an?|his|her|its|their")
              && !words.at(k - 1).text().matches("of|for|from|with|between|by|to");
      // "Of a three-day exchange", "of the 40-for-40 swap".
      boolean compound = words.is(k + 1, "-") || words.is(k - 1, "-");
      boolean counts = word.isCardinal() && !year && !compound;
      boolean ends = another || word.isStop() || word.is(",") || counts;
      if (ends || (k > from && cues.isAt("scope-end", words, k))) {
        return false;
      }
    }
    return false;
  }

  boolean speaksOfExchange(Words words) {
    return cues.within("exchange", words, 0, words.size()).isPresent();
  }

  /** True when a whole transfer is named: "swap", "operation". */
  boolean isExchange(Words words, int i) {
    return cues.at("unit", words, i).filter(PhaseTopic::isExchange).isPresent();
  }

  static boolean isExchange(Cues.Match unit) {
    return unit.value().equals("exchange") || unit.value().equals("weak");
  }
}
