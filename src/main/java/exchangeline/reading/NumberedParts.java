package exchangeline.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Ordinals that tell of a part of an exchange by themselves: "The second followed on 3 May." */
final class NumberedParts {
  /** What follows an ordinal that tells of a transfer by itself. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:, )?(?:(?:had )?(?:been|was|came|followed|took place|happened|went ahead)(?: held)? )?(?:on|in|a day|two days|the next|the same|the day|yesterday|last)\\b");

  private NumberedParts() {}

  /** "The first stage was on Sunday.", "The second followed on 3 May.": nothing but which one. */
  static List<Trigger> of(Tagged s) {
    for (PhaseMention phase : s.phases()) {
      int last = s.lastToken(phase.span());
      boolean told = NUMBERED.matcher(s.words(last + 1, s.size())).lookingAt();
      if (told && !phase.phase().implied() && !phase.phase().unit().equals("day")) {
        int token = s.tokenAt(phase.span().start());
        return List.of(new Trigger(Frame.NUMBERED, token, last, Trigger.Voice.NOUN, phase.span()));
      }
    }
    return List.of();
  }

  /** "The last stage took place on Friday, a day after the first, in which 40 went home." */
  static List<Trigger> beside(Tagged s, List<Trigger> found) {
    return of(s).stream()
        .filter(n -> found.stream().noneMatch(t -> isOneClause(s, n, t)))
        .filter(n -> StatusReader.segmentStart(s, n.token()) == 0)
        .toList();
  }

  private static boolean isOneClause(Tagged s, Trigger one, Trigger other) {
    return s.segment().get(one.token()).equals(s.segment().get(other.token()));
  }
}
