package exchangeline.reading;

import exchangeline.reading.Count.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks counts that run over several events: "since 2022", "so far", "in 65 exchanges".
 *
 * <p>A cue holds for the counts of its own stretch between commas. Without one there, an opening
 * stretch ("Since 2022, …") hands it on to the next and any other back to the last count that is no
 * share.
 */
final class RunningTotals {
  private static final int REACH = 14;
  private static final int RECORD = 6;

  private static final Pattern SUMMED =
      Pattern.compile("(?i)(?:in all|in total|all told|all in all|altogether)\\b");

  private final Cues cues;

  /** Words from a verb of capture to the time of it. */
  private static final int HELD_REACH = 5;

  RunningTotals(Cues cues) {
    this.cues = cues;
  }

  List<Draft> marked(Words words, List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(drafts);
    for (int i = 0; i < words.size(); i++) {
      if (isCue(words, i)) {
        mark(words, marked, i);
      }
    }
    marked.replaceAll(d -> isTold(words, d.first()) || isToldAhead(words, d) ? cumulative(d) : d);
    return marked;
  }

  private void mark(Words words, List<Draft> drafts, int cue) {
    // "In all, 60 have left since Friday, and Minsk has freed 40".
    if (SUMMED.matcher(words.text(0, Math.min(words.size() - 1, 2))).lookingAt()) {
      markWithin(drafts, 0, words.size());
      return;
    }
    int from = cue;
    while (from > 0 && !isEdge(words, from - 1)) {
      from--;
    }
    int to = cue;
    while (to < words.size() && !isEdge(words, to)) {
      to++;
    }
    if (!markWithin(drafts, from, to)) {
      if (from == cue && from == 0 && words.is(to, ",")) {
        int end = to + 1;
        while (end < words.size() && !isEdge(words, end)) {
          end++;
        }
        markWithin(drafts, to, end);
      } else if (words.is(from - 1, ",") && cues.isAt("auxiliary", words, from)) {
        markLastBefore(drafts, from);
      }
    }
  }

  private static boolean markWithin(List<Draft> drafts, int from, int to) {
    boolean any = false;
    for (int k = 0; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (draft.first() >= from && draft.first() < to) {
        drafts.set(k, cumulative(draft));
        any = true;
      }
    }
    return any;
  }

  private static void markLastBefore(List<Draft> drafts, int word) {
    for (int k = drafts.size() - 1; k >= 0; k--) {
      if (drafts.get(k).last() < word && !drafts.get(k).is(Relation.PART)) {
        drafts.set(k, cumulative(drafts.get(k)));
        return;
      }
    }
  }

  private static Draft cumulative(Draft draft) {
    return draft.is(Relation.NONE) ? draft.with(Relation.CUMULATIVE) : draft;
  }

  private boolean isCue(Words words, int i) {
    return (cues.isAt("cumulative", words, i) && !isOfRecord(words, i) && !isOfHeld(words, i - 1))
        || isOverYear(words, i)
        || (words.is(i, "since") && !isAside(words, i));
  }

  /** "Who were detained in the north during the war": of the time when they were taken. */
  private boolean isOfHeld(Words words, int last) {
    for (int i = last; i >= 0 && i > last - HELD_REACH && !isEdge(words, i); i--) {
      if (cues.endingAt("held", words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "1,203 bodies in the course of 2021", "This year 480 have come back". */
  private boolean isOverYear(Words words, int i) {
    Optional<Cues.Match> period = cues.at("period", words, i);
    if (period.isPresent()) {
      int year = period.get().last() + 1;
      return year < words.size() && words.raw(year).matches("(19|20)\\d\\d");
    }
    boolean opens = i == 0 || words.at(i - 1).isMark();
    return opens
        && words.at(i).kind() == Word.Kind.DATE
        && words.raw(i).equalsIgnoreCase("this year")
        && words.at(i + 1).isCardinal()
        && words.text(i, Math.min(words.size() - 1, i + REACH)).matches("(?s).*\\b(have|has)\\b.*");
  }

  /** "Until now the biggest swap had been …", "the largest so far": they measure one event. */
  private static boolean isOfRecord(Words words, int cue) {
    for (int i = Math.max(0, cue - RECORD); i < cue + RECORD; i++) {
      if (words.at(i).text().matches("biggest|largest|smallest|greatest")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "held since 2022" and "the 65th swap since 2022" tell nothing of the count; "home from Russian
   * captivity since 2022" does.
   */
  private boolean isAside(Words words, int since) {
    Word next = words.at(since + 1);
    boolean adverb = cues.isAt("auxiliary", words, since - 1);
    // "14 policemen who had been its prisoners since 1990"
    boolean held =
        words.at(since - 1).text().matches("prisoners?|captives?|hostages?")
            && words.at(since - 2).text().matches("its|their|his|her|our|the|as");
    if (held || next.isMark() || next.is("then") || words.is(since - 1, "ever") || adverb) {
      return true;
    }
    for (int i = since - 1; i >= 0 && !isEdge(words, i); i--) {
      boolean left =
          words.is(i - 1, "from")
              || words.is(i - 2, "from")
              || words.at(i - 1).text().matches("lef?t|leav(?:e|es|ing)");
      if (words.at(i).isOrdinal() || (!left && cues.isAt("not-since", words, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "bringing the number to 3,000", "the total number of those freed is 3,000".
   *
   * @param first word of the expression that gives the number
   */
  boolean isTold(Words words, int first) {
    boolean leads = words.at(first - 1).text().matches("to|at|is|reached|reaches");
    for (int i = first - 1; leads && i > first - REACH && !words.at(i).isStop(); i--) {
      if (cues.isAt("tally", words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Bringing to 12 the number of those set free". */
  private boolean isToldAhead(Words words, Draft draft) {
    int next = draft.last() + 1;
    boolean to = words.is(draft.first() - 1, "to") && cues.isAt("determiner", words, next);
    return to && (cues.isAt("tally", words, next + 1) || cues.isAt("tally", words, next + 2));
  }

  private static boolean isEdge(Words words, int i) {
    return words.at(i).isStop() || words.is(i, ",");
  }
}
