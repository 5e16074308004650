package exchangeline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in any case; a wrong one is answered with the right ones. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final E[] values;

  Choice(E[] values) {
    this.values = values;
  }

  @Override
  public E convert(String given) {
    for (E value : values) {
      if (word(value).equals(given.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    throw new TypeConversionException(
        "'"
            + given
            + "' is none of "
            + Arrays.stream(values).map(Choice::word).collect(Collectors.joining(", ")));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
