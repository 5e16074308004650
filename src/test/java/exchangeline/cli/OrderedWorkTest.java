package exchangeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
  private static final int PIECES = 20_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderInWhichTheWorkWasGiven(int jobs) throws IOException {
    List<Integer> taken = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    try (OrderedWork<Integer> work = new OrderedWork<>(jobs, taken::add)) {
      for (int i = 0; i < PIECES; i++) {
        int n = i;
        work.add(
            () -> {
              if (n % 97 == 0) {
                Thread.sleep(1);
              }
              return n;
            });
        if (n % 1000 == 0) {
          work.then(() -> marks.add(taken.size()));
        }
      }
      work.finish();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, PIECES).boxed().toList());
    assertThat(marks).isEqualTo(IntStream.range(0, 20).map(i -> 1000 * i + 1).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void lightPiecesKeepTheirPlace(int jobs) throws IOException {
    List<Integer> taken = new ArrayList<>();
    try (OrderedWork<Integer> work = new OrderedWork<>(jobs, taken::add)) {
      for (int i = 0; i < PIECES; i++) {
        int n = i;
        if (n % 5 == 0) {
          work.add(() -> n);
        } else {
          work.addLight(() -> n);
        }
      }
      work.finish();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, PIECES).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whoGivesTooMuchWaits(int jobs) throws IOException {
    AtomicInteger taken = new AtomicInteger();
    try (OrderedWork<Integer> work = new OrderedWork<>(jobs, n -> taken.incrementAndGet())) {
      for (int i = 0; i < 1000; i++) {
        int given = i;
        work.add(() -> given);
        assertThat(given - taken.get()).isLessThanOrEqualTo(OrderedWork.RESULTS);
      }
      work.finish();
    }
    assertThat(taken).hasValue(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anErrorOfAPieceReachesWhoGaveIt(int jobs) {
    assertThatThrownBy(
            () -> {
              try (OrderedWork<Integer> work = new OrderedWork<>(jobs, n -> {})) {
                work.add(
                    () -> {
                      throw new OutOfMemoryError("made for a test");
                    });
                work.finish();
              }
            })
        .isInstanceOf(OutOfMemoryError.class);
  }
}
