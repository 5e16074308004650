package exchangeline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many at most: a number from 0, or {@code all}. */
final class MostConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String given) {
    if (given.equals("all")) {
      return Integer.MAX_VALUE;
    }
    if (!given.matches("\\d{1,9}")) {
      throw new TypeConversionException("'" + given + "' is neither a number from 0 nor all");
    }
    return Integer.valueOf(given);
  }
}
