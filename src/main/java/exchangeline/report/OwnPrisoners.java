package exchangeline.report;

import exchangeline.reading.ArticleMentions;
import exchangeline.reading.EventType;
import exchangeline.reading.Mention;
import java.util.regex.Pattern;

/**
 * "Minsk freed 30 prisoners": a state lets go people of whom nothing says that they are any other
 * side's (coding manual, §4).
 */
final class OwnPrisoners {
  private static final Pattern CONVICTS =
      Pattern.compile("(?i)\\b(?:prisoners?(?! of war)|detainees|inmates|convicts)\\b");

  private static final Pattern CAPTIVES =
      Pattern.compile("(?i)\\b(?:captiv\\p{L}+|hostages?|prisoners? of war|POWs?)\\b");

  private OwnPrisoners() {}

  static boolean areMeant(String text, ArticleMentions read) {
    return read.sides().codes().size() == 1
        && !read.sides().packs().isGroup(read.sides().codes().get(0))
        && !CAPTIVES.matcher(text).find()
        && read.mentions().stream().allMatch(m -> isOfConvicts(m, text));
  }

  private static boolean isOfConvicts(Mention mention, String text) {
    return mention.type() == EventType.RELEASE
        && mention.status().tookPlace()
        && !mention.swap()
        && mention.figures().stream().allMatch(r -> r.code() == null)
        && CONVICTS.matcher(mention.quote().in(text)).find();
  }
}
