package exchangeline.cli;

import exchangeline.evaluation.Evaluation;
import exchangeline.evaluation.Figure;
import exchangeline.evaluation.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** One option a figure: what it must reach, or must not exceed. */
final class ThresholdOptions {
  private ThresholdOptions() {}

  static void addTo(CommandSpec command) {
    for (Figure figure : Figure.values()) {
      command.addOption(
          OptionSpec.builder(name(figure))
              .type(Double.class)
              .converters(figure.isShare() ? new Share() : new Most())
              .paramLabel(figure.isShare() ? "SHARE" : "N")
              .description(
                  figure.isShare()
                      ? "Least " + figure.meaning() + ", 0 to 1; below it, exit code 1."
                      : "Most " + figure.meaning() + "; above it, exit code 1.")
              .build());
    }
  }

  /** Those that the user gave, in the order of the figures. */
  static List<Threshold> given(CommandSpec command) {
    List<Threshold> thresholds = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      Double bound = command.findOption(name(figure)).getValue();
      if (bound != null) {
        thresholds.add(new Threshold(figure, bound));
      }
    }
    return thresholds;
  }

  /** What is wanting, in a line. */
  static String shortfall(Threshold threshold, Evaluation evaluation) {
    Figure figure = threshold.figure();
    double got = figure.of(evaluation);
    return figure.key()
        + (Double.isNaN(got) ? ": nothing to measure, " : " is " + shown(figure, got) + ", ")
        + name(figure)
        + " wants "
        + (figure.isShare() ? "at least " : "at most ")
        + shown(figure, threshold.bound());
  }

  private static String shown(Figure figure, double value) {
    return figure.isShare()
        ? String.format(Locale.ROOT, "%.4f", value)
        : Long.toString((long) value);
  }

  static String name(Figure figure) {
    return (figure.isShare() ? "--min-" : "--max-") + figure.key();
  }

  private static final class Share implements ITypeConverter<Double> {
    @Override
    public Double convert(String given) {
      if (!given.matches("0|1|[01]?\\.\\d{1,9}") || Double.parseDouble(given) > 1) {
        throw new TypeConversionException("'" + given + "' is not a share from 0 to 1, as 0.9 is");
      }
      return Double.valueOf(given);
    }
  }

  private static final class Most implements ITypeConverter<Double> {
    @Override
    public Double convert(String given) {
      if (!given.matches("\\d{1,9}")) {
        throw new TypeConversionException("'" + given + "' is not a number from 0");
      }
      return Double.valueOf(given);
    }
  }
}
