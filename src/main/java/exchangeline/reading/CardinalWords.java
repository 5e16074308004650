package exchangeline.reading;

/** Adds up number words, refusing a row that is none ("two three", "ten twenty"). */
final class CardinalWords {
  private int thousands;
  private int current;
  private boolean bareArticle;
  private boolean approximate;

  CardinalWords copy() {
    CardinalWords copy = new CardinalWords();
    copy.thousands = thousands;
    copy.current = current;
    copy.bareArticle = bareArticle;
    return copy;
  }

  boolean isApproximate() {
    return approximate;
  }

  int value() {
    return bareArticle ? 0 : thousands + current;
  }

  boolean takesAnd() {
    return !bareArticle && (current >= 100 || thousands > 0) && current % 100 == 0;
  }

  boolean take(String word, boolean first) {
    if (first && (word.equals("a") || word.equals("an"))) {
      bareArticle = true;
      return true;
    }
    int scale = NumberWords.scale(word);
    if (scale > 0) {
      return takeScale(word, scale);
    }
    Integer n = NumberWords.SMALL.getOrDefault(word, NumberWords.TENS.get(word));
    return n != null && add(n);
  }

  boolean add(int n) {
    int rest = current % 100;
    boolean fits = n >= 10 ? rest == 0 : rest == 0 || (rest >= 20 && rest % 10 == 0);
    if (bareArticle || approximate || (!fits && n < 100)) {
      return false;
    }
    current += n;
    return true;
  }

  private boolean takeScale(String word, int scale) {
    int by = bareArticle ? 1 : current;
    boolean fits =
        switch (word) {
          case "hundred" -> by > 0 && by < 100;
          case "thousand" -> by > 0 && thousands == 0;
          case "million" -> by > 0 && by < 1_000 && thousands == 0;
          default -> by > 0 && by < 20 && thousands == 0;
        };
    if (!fits || approximate) {
      return false;
    }
    bareArticle = false;
    approximate = scale < 100;
    if (scale >= 1_000) {
      thousands = by * scale;
      current = 0;
    } else {
      current = by * scale;
    }
    return true;
  }
}
