package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.BufferedInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A {@code .zip} of files. Documents of office programs are zips, too, but no folders of files. */
final class ZipFormat implements Format {
  private static final List<String> FIRST_OF_DOCUMENTS =
      List.of("mimetype", "META-INF/", "[Content_Types].xml", "_rels/", "docProps/", "word/");

  private static final int NAME = 30;

  @Override
  public boolean recognises(Head head) {
    return (head.bytes().startsWith("PK\u0003\u0004") && !isDocument(head))
        || head.bytes().startsWith("PK\u0005\u0006");
  }

  /** By the name of the first member, which stands 30 bytes from the beginning. */
  static boolean isDocument(Head head) {
    return FIRST_OF_DOCUMENTS.stream().anyMatch(name -> head.bytes().startsWith(name, NAME));
  }

  @Override
  public Records open(Source source) {
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(
            new BufferedInputStream(source.stream()), StandardCharsets.UTF_8.name(), true, true);
    return new ArchiveRecords<>(
        source, zip, entry -> entry.isUnixSymlink() ? ArchiveRecords.LINK : null);
  }
}
