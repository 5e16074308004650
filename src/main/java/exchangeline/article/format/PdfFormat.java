package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** {@code .pdf} with text in it; one of pictures of pages holds none. */
final class PdfFormat implements Format {
  /** Bytes that all that is unpacked in a document may take. */
  private static final long MEMORY = 150_000_000;

  private static final String PARAGRAPH = "\u2029";

  /** Newspapers cut words at the ends of lines. */
  private static final Pattern CUT_WORD = Pattern.compile("(?<=\\p{Ll}{2})-\n(?=\\p{Ll})");

  /** Where the sign may stand. */
  private static final int BEGINNING = 1_024;

  @Override
  public boolean recognises(Head head) {
    String bytes = head.bytes();
    int sign = bytes.substring(0, Math.min(bytes.length(), BEGINNING)).indexOf("%PDF-");
    return sign == 0 || (sign > 0 && head.hasSuffix("pdf"));
  }

  @Override
  public Records open(Source source) throws IOException {
    byte[] bytes = source.bytes(source.limits().documentBytes());
    FontMappers.set(BundledFont.MAPPER);
    try (PDDocument document =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      BoundedStripper stripper = new BoundedStripper(source.limits());
      stripper.setLineSeparator("\n");
      stripper.setParagraphStart(PARAGRAPH);
      String lines = stripper.getText(document);
      String text = lines.replace(PARAGRAPH, "\n");
      String sha256 = Sha256.of(bytes);
      return text.isBlank()
          ? Records.one(
              () -> new Found.Nothing(source.id(), sha256, "no text in it, only pictures"))
          : Exports.records(source, sha256, Exports.isOne(text) ? text : joined(lines));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("protected by a password: remove it first");
    }
  }

  /** The lines of a page are as wide as its column: those of a paragraph are one. */
  private static String joined(String lines) {
    return Stream.of(lines.split(PARAGRAPH, -1))
        .map(paragraph -> CUT_WORD.matcher(paragraph.strip()).replaceAll(""))
        .map(paragraph -> paragraph.replaceAll("\\s*\n\\s*", " "))
        .collect(Collectors.joining("\n\n"));
  }
}
