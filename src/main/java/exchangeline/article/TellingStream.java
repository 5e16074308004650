package exchangeline.article;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;

/** A stream that tells how many bytes were read from it, as they are read. */
final class TellingStream extends ProxyInputStream {
  private final LongConsumer listener;

  TellingStream(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  protected void afterRead(int n) {
    if (n > 0) {
      listener.accept(n);
    }
  }
}
