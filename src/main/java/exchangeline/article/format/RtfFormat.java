package exchangeline.article.format;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@code .rtf}: its text without headers, footers and notes. */
final class RtfFormat implements Format {
  @Override
  public boolean recognises(Head head) {
    return head.bytes().startsWith("{\\rtf");
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().documentBytes());
    StringTextConverter converter = new StringTextConverter();
    try {
      new RtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), converter);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Exports.records(source, Sha256.of(bytes), converter.getText());
  }
}
