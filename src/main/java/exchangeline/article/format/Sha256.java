package exchangeline.article.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of what holds an article. */
final class Sha256 {
  private Sha256() {}

  /** Hexadecimal, 64 digits. */
  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Of the UTF-8 bytes of a record that has none of its own. */
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
