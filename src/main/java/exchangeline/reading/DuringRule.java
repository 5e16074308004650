package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went on meanwhile: "The only truce, in May 2021, held for a week. {@code During it} forty
 * were let go". No date where no month, season or year was told.
 */
final class DuringRule implements DateRule {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:During|Over|Throughout|In the course of) (?:it\\b|(?:that|those|this) (?:same )?"
              + "(?:\\w+ )?(?:time|period|spell|truce|ceasefire|cease-fire|pause|lull|break|days|weeks|months)\\b)"
              + "|^While (?:it|that|the (?:truce|ceasefire|cease-fire|pause|lull)) (?:lasted|held)\\b");

  @Override
  public Pattern pattern() {
    return OPENING;
  }

  @Override
  public boolean maybe(String text) {
    return "DOTIW".indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    return Claim.of(
        match,
        scope ->
            scope.storyPeriod().map(p -> scope.reading(p, Anchor.NARRATIVE)).orElse(List.of()));
  }
}
