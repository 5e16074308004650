package exchangeline.cli;

import exchangeline.article.FileChoice;
import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.article.ReadOptions;
import exchangeline.article.format.FieldNames;
import exchangeline.article.source.Limits;
import exchangeline.article.source.Sieve;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which files are read, and what the user says about them. */
final class InputOptions implements OptionGroup {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description =
          "Of the files in folders, read those that fit; one without / is held against the name."
              + " May be repeated.")
  private List<String> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Of the files in folders, pass over those that fit. May be repeated.")
  private List<String> exclude = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication (YYYY-MM-DD) of articles of which none is known otherwise.")
  private LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Publisher of articles of which none is known otherwise.")
  private String outlet;

  @Option(
      names = "--json-fields",
      paramLabel = "FIELD=NAME,…",
      converter = FieldNamesConverter.class,
      description =
          "Fields of JSON and columns of tables that hold text, html, title, outlet, url, published"
              + " or language: text=body,published=when. Usual names are known.")
  private FieldNames fields = FieldNames.KNOWN;

  @Option(
      names = "--max-article",
      paramLabel = "SIZE",
      defaultValue = "5M",
      converter = SizeConverter.class,
      description =
          "Largest article; ten times as much for formats with pictures. Default: ${DEFAULT-VALUE}.")
  private long articleBytes;

  @Option(
      names = "--max-article-letters",
      paramLabel = "SIZE",
      defaultValue = "200k",
      converter = SizeConverter.class,
      description =
          "Most letters that are read of an article; the rest is left and told. Default:"
              + " ${DEFAULT-VALUE}.")
  private long articleLetters;

  @Option(
      names = "--max-unpacked",
      paramLabel = "SIZE",
      defaultValue = "20G",
      converter = SizeConverter.class,
      description = "Most that the archives in one file may unpack to. Default: ${DEFAULT-VALUE}.")
  private long unpackedBytes;

  @Option(
      names = "--max-members",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Most members of the archives in one file. Default: ${DEFAULT-VALUE}.")
  private int members;

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "How many times its packed size a member may have beyond 10 MB. Default:"
              + " ${DEFAULT-VALUE}.")
  private int ratio;

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      defaultValue = "3",
      description = "Most archives in one another. Default: ${DEFAULT-VALUE}.")
  private int nesting;

  @Option(
      names = "--max-fruitless",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "Most records of a file in a row that give no article, or a few letters; then the rest of"
              + " it is not read. Default: ${DEFAULT-VALUE}.")
  private int fruitless;

  @Override
  public String heading() {
    return "Inputs";
  }

  /** The inputs behind {@code paths}. */
  List<Input> find(List<String> paths) {
    try {
      return Inputs.find(paths, new FileChoice(include, exclude));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  ReadOptions reading() {
    int article = (int) Math.min(articleBytes, Limits.MOST_ARTICLE_BYTES);
    int letters = (int) Math.min(articleLetters, Limits.MOST_ARTICLE_BYTES);
    return new ReadOptions(
        new Limits(article, letters, unpackedBytes, members, ratio, nesting, fruitless),
        fields,
        published,
        outlet,
        Sieve.NONE);
  }

  static final class FieldNamesConverter implements ITypeConverter<FieldNames> {
    @Override
    public FieldNames convert(String given) {
      try {
        return FieldNames.parse(given);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
