package exchangeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms see each other one way; what makes output depend on the machine is not called. */
@AnalyzeClasses(packages = "exchangeline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each sees those before it, none after it. */
  private static final List<String> ROOMS =
      List.of(
          "pack",
          "article",
          "text",
          "reading",
          "report",
          "timeline",
          "output",
          "evaluation",
          "review",
          "cli");

  private static final Set<String> PROCESS =
      Set.of(
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.exit(int)",
          "java.lang.Runtime.exit(int)",
          "java.lang.Runtime.halt(int)");

  private static final Set<String> MACHINE =
      Set.of(
          // The locale.
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.util.Locale.getDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.text.NumberFormat.getInstance()",
          "java.text.Collator.getInstance()",
          // The charset.
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.nio.charset.Charset.defaultCharset()",
          // The clock and its zone.
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDate.now(java.time.ZoneId)",
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.systemUTC()",
          "java.time.ZoneId.systemDefault()",
          // Chance.
          "java.lang.Math.random()",
          "java.util.Random.<init>()",
          "java.util.UUID.randomUUID()",
          "java.util.Collections.shuffle(java.util.List)");

  @ArchTest static final ArchRule ROOMS_SEE_ONE_WAY = oneWay();

  @ArchTest
  static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("exchangeline.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule OPENNLP_STAYS_IN_TEXT = only("opennlp..", "text");

  @ArchTest static final ArchRule PICOCLI_STAYS_IN_CLI = only("picocli..", "cli");

  @ArchTest
  static final ArchRule JACKSON_STAYS_AT_THE_BORDERS =
      only("com.fasterxml..", "article", "pack", "output", "evaluation", "review");

  @ArchTest static final ArchRule SCHEMAS_STAY_IN_REVIEW = only("com.networknt..", "review");

  @ArchTest static final ArchRule BARS_STAY_IN_CLI = only("me.tongfei..", "cli");

  @ArchTest
  static final ArchRule WHAT_UNPACKS_STAYS_IN_ARTICLE = only("org.apache.commons..", "article");

  @ArchTest static final ArchRule HTML_STAYS_IN_ARTICLE = only("org.jsoup..", "article");

  @ArchTest
  static final ArchRule LIBRARIES_OF_FORMATS_STAY_THERE =
      noClasses()
          .that()
          .resideOutsideOfPackage("exchangeline.article.format..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.apache.james..",
              "org.netpreserve..",
              "com.rtfparserkit..");

  @ArchTest
  static final ArchRule ARTICLE_HAS_NO_CYCLES =
      slices().matching("exchangeline.article.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FORMATS_KNOW_NO_ARTICLES =
      noClasses()
          .that()
          .resideInAnyPackage("exchangeline.article.format..", "exchangeline.article.source..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("exchangeline.article");

  @ArchTest
  static final ArchRule ONLY_CLI_TOUCHES_THE_PROCESS =
      noClasses()
          .that()
          .resideOutsideOfPackage("exchangeline.cli..")
          .should()
          .accessTargetWhere(anyOf(PROCESS));

  /** A person may be told how long a run took; nothing else looks at a clock. */
  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_MACHINE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("exchangeline.cli.Stopwatch")
          .should()
          .accessTargetWhere(anyOf(MACHINE));

  @ArchTest
  static final ArchRule DATES_ARE_JAVA_TIME =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.text\\.(DateFormat|SimpleDateFormat)");

  /** A slip in a name above would forbid nothing. */
  @Test
  void everyForbiddenNameExists() {
    Set<String> owners =
        Stream.concat(PROCESS.stream(), MACHINE.stream())
            .map(name -> name.replaceFirst("\\(.*", ""))
            .map(name -> name.substring(0, name.lastIndexOf('.')))
            .collect(Collectors.toSet());
    JavaClasses classes =
        new ClassFileImporter().importClasses(owners.stream().map(ArchitectureTest::load).toList());
    Set<String> members =
        classes.stream()
            .flatMap(owner -> owner.getMembers().stream())
            .map(JavaMember::getFullName)
            .collect(Collectors.toSet());
    assertThat(members).containsAll(PROCESS).containsAll(MACHINE);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  private static ArchRule oneWay() {
    Architectures.LayeredArchitecture rule =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      rule = rule.layer(room).definedBy("exchangeline." + room + "..");
    }
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> seen = new ArrayList<>(ROOMS.subList(0, i));
      rule =
          seen.isEmpty()
              ? rule.whereLayer(ROOMS.get(i)).mayNotAccessAnyLayer()
              : rule.whereLayer(ROOMS.get(i)).mayOnlyAccessLayers(seen.toArray(String[]::new));
    }
    return rule;
  }

  private static ArchRule only(String library, String... rooms) {
    String[] packages =
        Stream.of(rooms).map(room -> "exchangeline." + room + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaAccess<?>> anyOf(Set<String> members) {
    return DescribedPredicate.describe(
        "is one of " + members, access -> members.contains(access.getTarget().getFullName()));
  }
}
