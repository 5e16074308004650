package exchangeline.article.format;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which records hold what is wanted of them. */
public final class FieldNames {
  /** The names that are known without being told. */
  public static final FieldNames KNOWN = new FieldNames(Map.of());

  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);
  private final Set<String> wanted = new HashSet<>();

  private FieldNames(Map<Field, String> given) {
    for (Field field : Field.values()) {
      String first = given.get(field);
      List<String> all =
          first == null
              ? field.names()
              : Stream.concat(Stream.of(plain(first)), field.names().stream()).toList();
      names.put(field, all);
      wanted.addAll(all);
    }
  }

  /**
   * Names of the user's own, before those that are known.
   *
   * @param given as {@code text=body,published=when}
   * @throws IllegalArgumentException with a message for the user
   */
  public static FieldNames parse(String given) {
    Map<Field, String> own = new EnumMap<>(Field.class);
    for (String pair : given.split(",", -1)) {
      String[] sides = pair.split("=", -1);
      if (sides.length != 2 || plain(sides[1]).isEmpty()) {
        throw new IllegalArgumentException(
            "'" + pair + "' is not written as text=NAME, several with commas between them");
      }
      own.put(field(sides[0].strip()), sides[1]);
    }
    return new FieldNames(own);
  }

  private static Field field(String given) {
    return Stream.of(Field.values())
        .filter(field -> field.name().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + given
                        + "' is none of "
                        + Stream.of(Field.values())
                            .map(field -> field.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }

  /** How names are compared: {@code Publish_Date}, {@code publish-date} are {@code publishdate}. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c == '.' || Character.isLetterOrDigit(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  boolean isWanted(String plain) {
    return wanted.contains(plain);
  }

  /** True for a name as it is written under which a text stands. */
  boolean isText(String name) {
    return names.get(Field.TEXT).contains(plain(name));
  }

  List<String> of(Field field) {
    return names.get(field);
  }
}
