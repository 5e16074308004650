package exchangeline.reading;

import java.util.Optional;

/** Reads of how many a numbered exchange is one, and what is counted. */
final class PhaseScope {
  private static final int LONGEST = 9;

  private final Cues cues;

  PhaseScope(Cues cues) {
    this.cues = cues;
  }

  /** What {@code match} says with the words behind it. */
  PhaseMention mention(Words words, PhaseMatch match) {
    int next = match.last() + 1;
    Integer of = null;
    if (words.is(next, "of")) {
      int n = words.is(next + 1, "the") ? next + 2 : next + 1;
      if (words.at(n).isCardinal() && words.at(n).number().quantity().isExact()) {
        of = words.at(n).number().quantity().best();
        next = n + 1;
        next = cues.isAt("unit", words, next) ? next + 1 : next;
      }
    }
    PhaseRef phase =
        new PhaseRef(
            match.ordinal(),
            match.unit(),
            scope(words, next),
            of,
            match.implied(),
            words.text(match.first(), match.last()));
    return new PhaseMention(words.span(match.first(), match.last()), phase);
  }

  /** "since spring", "this week", "Muscat agreement" of "of the Muscat agreement", or null. */
  private String scope(Words words, int from) {
    if (!cues.isAt("scope", words, from)) {
      return null;
    }
    Optional<Cues.Match> lead = cues.at("scope-lead", words, from);
    int first = lead.map(m -> m.last() + 1).orElse(from);
    Optional<Cues.Match> people = lead.flatMap(m -> cues.at("person", words, m.last() + 1));
    if (people.isPresent()) {
      return scope(words, people.get().last() + 1);
    }
    int end = first;
    while (end < words.size() && end - first < LONGEST && !isEdge(words, end, end > first)) {
      end++;
      if (lead.isEmpty() && !words.is(first, "since") && cues.isAt("time", words, end - 1)) {
        break;
      }
      if (lead.isPresent() && isDeal(words, end - 1) && !isDeal(words, end)) {
        break;
      }
    }
    boolean generic = end == first || (end - first == 1 && isDeal(words, first));
    return generic ? null : words.text(first, end - 1);
  }

  private boolean isDeal(Words words, int i) {
    return cues.isAt("unit", words, i) || cues.isAt("deal", words, i);
  }

  private boolean isEdge(Words words, int i, boolean inside) {
    Word word = words.at(i);
    boolean quote = word.isMark() && "\"”“".contains(word.text());
    return word.isStop()
        || word.is(",")
        || quote
        || (inside && !words.at(i - 1).text().matches("the|-") && cues.isAt("scope-end", words, i));
  }
}
