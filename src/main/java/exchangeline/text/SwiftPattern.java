package exchangeline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where two characters stand with which a match can begin. Which they
 * are, the pattern itself is asked once for each pair: where it fails on the pair alone without
 * having reached its end, no text that goes on from there can make it match. For patterns of many
 * alternatives that is several times faster than to search. Immutable but for what it remembers of
 * the pairs; safe for many threads, since they all write the same.
 */
public final class SwiftPattern {
  private static final int ASCII = 128;
  private static final byte NEVER = 1;
  private static final byte MAYBE = 2;

  private final Pattern pattern;

  /** The same without what must stand before, which a pair alone does not show. */
  private final Pattern relaxed;

  /** What is known of a first character, and behind that of each pair; 0 for nothing yet. */
  private final byte[] beginnings = new byte[ASCII + ASCII * ASCII];

  private SwiftPattern(Pattern pattern) {
    this.pattern = pattern;
    relaxed = Pattern.compile(withoutLookbehind(pattern.pattern()), pattern.flags());
  }

  /** A pattern to search with. */
  public static SwiftPattern of(Pattern pattern) {
    return new SwiftPattern(pattern);
  }

  /** The same as {@link Pattern#compile(String)}, to search with. */
  public static SwiftPattern of(String regex) {
    return of(Pattern.compile(regex));
  }

  /** A matcher for {@link #find}; it sees what stands before its region. */
  public Matcher matcher(String text) {
    return seeing(pattern.matcher(text));
  }

  /** True where the text holds a match. */
  public boolean isIn(String text) {
    return find(matcher(text), text, 0);
  }

  /** The first match. */
  public Optional<MatchResult> first(String text) {
    Matcher matcher = matcher(text);
    return find(matcher, text, 0) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** All matches, in the order of the text; none overlaps another. */
  public List<MatchResult> all(String text) {
    List<MatchResult> all = new ArrayList<>();
    Matcher matcher = matcher(text);
    for (int from = 0; find(matcher, text, from); from = matcher.end()) {
      all.add(matcher.toMatchResult());
    }
    return all;
  }

  /**
   * Moves a matcher of {@code text} to its first match that begins at {@code from} or later; a
   * match is never empty.
   */
  private boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** False where no match begins at a place of a text. */
  public boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    if (first >= ASCII) {
      return true;
    }
    if (beginnings[first] == 0) {
      beginnings[first] = ask(String.valueOf(first));
    }
    if (beginnings[first] == NEVER || at + 1 == text.length()) {
      return beginnings[first] == MAYBE;
    }
    char second = text.charAt(at + 1);
    if (second >= ASCII) {
      return true;
    }
    int pair = ASCII + first * ASCII + second;
    if (beginnings[pair] == 0) {
      beginnings[pair] = ask(text.substring(at, at + 2));
    }
    return beginnings[pair] == MAYBE;
  }

  /** A word may have to end where the pair begins. */
  private byte ask(String beginning) {
    boolean may = List.of("", "a").stream().anyMatch(before -> mayBegin(before, beginning));
    return may ? MAYBE : NEVER;
  }

  private boolean mayBegin(String before, String beginning) {
    Matcher matcher =
        seeing(relaxed.matcher(before + beginning))
            .region(before.length(), before.length() + beginning.length());
    return matcher.lookingAt() || matcher.hitEnd();
  }

  private static Matcher seeing(Matcher matcher) {
    return matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static String withoutLookbehind(String regex) {
    int from = regex.indexOf("(?<=");
    if (from < 0) {
      return regex;
    }
    int open = 0;
    boolean set = false;
    for (int i = from; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        set = c == '[';
      } else if (!set) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open == 0) {
          return withoutLookbehind(regex.substring(0, from) + regex.substring(i + 1));
        }
      }
    }
    return regex;
  }
}
