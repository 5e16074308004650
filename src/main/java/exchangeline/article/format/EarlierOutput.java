package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.util.regex.Pattern;

/** What an earlier run of this program wrote, and left among the articles. */
public final class EarlierOutput implements Format {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\{\\s*\"schemaVersion\"[^{}]{1,80}\"generator\"\\s*:\\s*\\{\\s*\"name\"\\s*:\\s*\"exchangeline\""
              + "|\\{\"article\":\\{\"id\":\"(?s:.{1,20000}?)\"outcome\":\""
              + "|\\{\"id\":\"[^\"]{1,300}\",\"type\":\"[a-z]{1,20}\",\"status\":\"");

  /** True for a file that begins like a timeline, its lines, or reports. */
  public static boolean isOne(Head head) {
    return head.text().startsWith("{") && BEGINNING.matcher(head.text()).lookingAt();
  }

  @Override
  public boolean recognises(Head head) {
    return isOne(head);
  }

  @Override
  public Records open(Source source) {
    return Records.one(
        () -> new Found.Nothing(source.id(), null, "an output of this program, not an article"));
  }
}
