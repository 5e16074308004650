package exchangeline.review;

import static exchangeline.timeline.Reports.article;
import static exchangeline.timeline.Reports.day;
import static exchangeline.timeline.Reports.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.output.TimelineSchema;
import exchangeline.timeline.Written;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private static final String TIMELINE =
      Written.json(Written.timeline(article("a").tells(exchange(day("2024-05-31")).each(75))));

  private static List<Validation.Fault> faults(TimelineSchema schema, String text) {
    List<Validation.Fault> faults = new ArrayList<>();
    new Validation(schema)
        .check("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), faults::add);
    return faults;
  }

  @Test
  void whatTheProgramWritesHasNoFault() {
    assertThat(faults(null, TIMELINE)).isEmpty();
    assertThat(faults(TimelineSchema.TIMELINE, TIMELINE)).isEmpty();
  }

  @Test
  void aFaultIsNamedByPointerAndLine() {
    assertThat(faults(null, TIMELINE.replace("\"completed\"", "\"done\"")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo("/events/0/status");
              assertThat(TIMELINE.lines().toList().get(fault.line() - 1)).contains("status");
              assertThat(fault.problem()).contains("completed");
            });
  }

  @Test
  void eachLineOfManyIsADocument() {
    String good = "{\"id\": \"a\", \"events\": []}";
    assertThat(faults(null, good + "\n\n" + good + "\n")).isEmpty();
    assertThat(faults(null, good + "\n\n{\"id\": 7, \"events\": []}\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault.pointer()).isEqualTo("/id");
            });
  }

  @Test
  void brokenJsonIsAFaultOfItsLine() {
    assertThat(faults(null, "{\n\"a\": [1,\n}"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault.problem()).startsWith("not valid JSON");
            });
    assertThat(faults(null, "")).extracting(Validation.Fault::problem).containsExactly("is empty");
    assertThat(faults(null, TIMELINE + "rest")).hasSize(1);
    assertThat(faults(null, "{\n\"id\": \"a\", \"id\": \"b\", \"events\": []}")).hasSize(1);
  }

  @Test
  void aMarkBeforeTheTextIsNoFault() {
    assertThat(faults(null, "\uFEFF" + TIMELINE)).isEmpty();
  }

  @Test
  void whatLooksLikeNothingNeedsAName() {
    assertThat(faults(null, "{\"a\": 1}"))
        .singleElement()
        .extracting(Validation.Fault::problem)
        .asString()
        .contains("--schema");
    assertThat(faults(TimelineSchema.GOLD, "{\"a\": 1}")).isNotEmpty();
  }
}
