package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A live page, a transcript or a newsletter may come to its news late. Where the lead tells of no
 * transfer, the first one told in the perfect of fresh news ("have just crossed") is the news.
 */
final class Opening {
  /** Sentences of the title and the first paragraphs that tell the main event (manual, §11). */
  private static final int LEAD = 5;

  private static final Pattern FULL_STOP = Pattern.compile("[.!?][”\"’')]*\\z");

  /** Words from "have" to the noun whose verb it helps: "have carried out the first exchange". */
  private static final int REACH = 9;

  /** Before these the perfect tells of nothing new: "would have freed", "said to have freed". */
  private static final String UNREAL =
      "would|could|may|might|must|should|to|will|not|never|already|often|far";

  private Opening() {}

  /** Index of the sentence that ends the lead; lines without a full stop do not count. */
  static int lead(List<Sentence> all) {
    int prose = 0;
    for (Sentence sentence : all) {
      prose += FULL_STOP.matcher(sentence.text().strip()).find() ? 1 : 0;
      if (prose == LEAD) {
        return sentence.index();
      }
    }
    return all.size() - 1;
  }

  /** The mentions, the one that opens the news marked as lead. */
  static List<Mention> applied(List<Mention> found, List<Tagged> tagged) {
    if (found.stream()
        .anyMatch(m -> m.lead() && m.stated() && m.status().tookPlace() && !m.previous())) {
      return found;
    }
    Map<Integer, Tagged> sentences =
        tagged.stream().collect(Collectors.toMap(s -> s.sentence().index(), Function.identity()));
    List<Mention> opened = new ArrayList<>(found);
    for (int i = 0; i < opened.size(); i++) {
      Mention mention = opened.get(i);
      if (isTold(mention) && isFresh(sentences.get(mention.sentence()), mention)) {
        opened.set(i, mention.leading());
        break;
      }
    }
    return List.copyOf(opened);
  }

  private static boolean isTold(Mention mention) {
    boolean counted =
        mention.figures().stream()
            .filter(r -> r.kind() != Received.Kind.PART)
            .anyMatch(r -> r.count().quantity().isExact() && !r.count().isNamed());
    return mention.status() == Status.COMPLETED
        && mention.stated()
        && !mention.previous()
        && !mention.generic()
        && mention.date() == null
        && (counted || !mention.phases().isEmpty());
  }

  private static boolean isFresh(Tagged s, Mention mention) {
    int trigger = s.tokenAt(mention.span().start());
    if (s.setting().entry()) {
      return false;
    }
    int last = s.lastToken(mention.span());
    for (int i = last - 1; i >= Math.max(0, trigger - REACH); i--) {
      boolean same = s.segment().get(i).equals(s.segment().get(last));
      if (same && s.low(i).matches("have|has|'ve")) {
        boolean unreal = s.words(i - 1, i + 3).matches("(.* )?(" + UNREAL + ")( .*)?");
        return !unreal && helps(s, i);
      }
    }
    return false;
  }

  /** "have freed", "has now been freed"; not "has 40 captives". */
  private static boolean helps(Tagged s, int have) {
    int next = s.tag(have + 1).equals("ADV") ? have + 2 : have + 1;
    return s.tag(next).equals("VERB")
        || s.low(next).equals("been")
        || TriggerFinder.isParticiple(s.low(next));
  }
}
