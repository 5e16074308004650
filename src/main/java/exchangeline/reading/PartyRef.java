package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;

/**
 * Words that stand for an actor.
 *
 * @param span in the article's text, without a following {@code 's}
 * @param code of the actor
 * @param form what kind of words
 * @param possessive true when {@code 's} or an apostrophe follows
 */
public record PartyRef(Span span, String code, Alias.Form form, boolean possessive) {

  /** True for an armed group or another body that is no state: its code is in lower case. */
  boolean isNoState() {
    return Character.isLowerCase(code.charAt(0));
  }
}
