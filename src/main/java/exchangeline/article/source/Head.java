package exchangeline.article.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What tells the format of a source: its name, what its container says of it, how it begins.
 *
 * @param name file name in lower case, without folders
 * @param mediaType as {@code text/html}, or empty when nobody says
 * @param named true when the user named this very file, whose suffix then does not matter
 * @param bytes the first ones, {@link Source#HEAD} at most, a character each (ISO-8859-1)
 * @param text the same decoded as far as can be told from them, without blanks at the beginning
 */
public record Head(String name, String mediaType, boolean named, String bytes, String text) {
  public boolean hasSuffix(String... suffixes) {
    return List.of(suffixes).stream().anyMatch(suffix -> name.endsWith("." + suffix));
  }

  /** The suffix of its name without dot, or empty. */
  public String suffix() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  static Head of(Origin origin, byte[] beginning, Encoding encoding) {
    String path = origin.path() == null ? "" : origin.path();
    int mark = encoding.mark();
    return new Head(
        path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
        origin.mediaType(),
        origin.named(),
        new String(beginning, StandardCharsets.ISO_8859_1),
        new String(beginning, mark, beginning.length - mark, encoding.charset()).stripLeading());
  }
}
