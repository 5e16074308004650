package exchangeline.article.source;

import static java.util.Comparator.comparing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * How bytes stand for characters. In this order: a byte order mark, the pattern of NUL bytes that
 * UTF-16 leaves, UTF-8 if every byte fits, the charset that is declared, a detector of letter
 * statistics.
 *
 * @param charset to decode with
 * @param mark length of the byte order mark, which is no text
 * @param damaged true when some bytes stand for no character in it
 */
public record Encoding(Charset charset, int mark, boolean damaged) {
  private static final int SAMPLE = 4_096;

  /** Of the bytes beyond ASCII, how much must be UTF-8 for the rest to be damage. */
  private static final double MOSTLY = 0.8;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']"
              + "|<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Signs where words have letters, and capitals after small letters, beyond ASCII. */
  private static final Pattern ODD =
      Pattern.compile(
          "[\\p{L}&&[^\\p{ASCII}]]?(?:\\p{L}[\\p{S}\\p{No}\\p{Cc}\\uFFFD&&[^\\p{ASCII}]]"
              + "|[\\p{S}\\p{No}\\p{Cc}\\uFFFD¿¡&&[^\\p{ASCII}]]\\p{Ll}"
              + "|\\p{Ll}[\\p{Lu}&&[^\\p{ASCII}]]|[\\p{Ll}&&[^\\p{ASCII}]]\\p{Lu})");

  /** Charsets of alphabets in which articles are written; the detector knows further ones. */
  private static final List<String> PLAUSIBLE =
      List.of(
          "windows-125", "ISO-8859-", "KOI8-R", "IBM866", "GB18030", "Big5", "Shift_JIS", "EUC-");

  /** The text of {@code bytes}; characters that do not fit become U+FFFD. */
  public static String decode(byte[] bytes, Charset declared) {
    Encoding encoding = of(bytes, declared);
    int mark = encoding.mark();
    return new String(bytes, mark, bytes.length - mark, encoding.charset());
  }

  /**
   * The encoding of a whole text.
   *
   * @param declared by its container, or null
   */
  public static Encoding of(byte[] bytes, Charset declared) {
    return of(bytes, declared, true);
  }

  /** The encoding of a text that begins with {@code bytes}, which may end in a character. */
  static Encoding ofSample(byte[] bytes, Charset declared) {
    return of(bytes, declared, false);
  }

  /** True for what holds NUL bytes and is not UTF-16 or UTF-32. */
  public static boolean isBinary(byte[] bytes) {
    return wide(bytes) == null && indexOfNul(bytes) >= 0;
  }

  /** The charset of that name, or null when there is none here. */
  public static Charset named(String name) {
    try {
      return name == null || name.isBlank() ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Encoding of(byte[] bytes, Charset declared, boolean whole) {
    Encoding wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (mark > 0 || fitsUtf8(bytes, whole)) {
      return new Encoding(StandardCharsets.UTF_8, mark, mark > 0 && !fitsUtf8(bytes, whole));
    }
    if (isMostlyUtf8(bytes)) {
      return new Encoding(StandardCharsets.UTF_8, 0, true);
    }
    Charset said = declared != null ? declared : declaredIn(bytes);
    // A page that says UTF-8 and holds other bytes was converted without its declaration.
    boolean usable = said != null && !said.equals(StandardCharsets.UTF_8);
    return new Encoding(usable ? asBrowsersDo(said) : detected(bytes), 0, false);
  }

  /** UTF-16 or UTF-32 by their mark, or by where the NUL bytes of their ASCII letters are. */
  private static Encoding wide(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Encoding(Charset.forName("UTF-32LE"), 4, false);
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Encoding(Charset.forName("UTF-32BE"), 4, false);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, false);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, false);
    }
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 && isPrinted(bytes[i + 1]) ? 1 : 0;
      odd += bytes[i + 1] == 0 && isPrinted(bytes[i]) ? 1 : 0;
    }
    int pairs = length / 2;
    if (odd > pairs / 2 && even <= pairs / 50) {
      return new Encoding(StandardCharsets.UTF_16LE, 0, false);
    }
    return even > pairs / 2 && odd <= pairs / 50
        ? new Encoding(StandardCharsets.UTF_16BE, 0, false)
        : null;
  }

  private static boolean isPrinted(byte b) {
    return b >= ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) with[i]) {
        return false;
      }
    }
    return true;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean fitsUtf8(byte[] bytes, boolean whole) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(8_192, bytes.length + 1));
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, whole);
    } while (result.isOverflow());
    return !result.isError();
  }

  /** True where single bytes are damaged in a text that no other charset would explain. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int fitting = 0;
    int others = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = utf8Length(bytes, i);
      fitting += length > 1 ? 1 : 0;
      others += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return fitting > 0 && fitting >= MOSTLY * (fitting + others);
  }

  /** Bytes of the character at {@code at}, or 0 when there is none in UTF-8. */
  private static int utf8Length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (first >= 0xF5 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static Charset declaredIn(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return m.find() ? named(m.group(1) != null ? m.group(1) : m.group(2)) : null;
  }

  /** What says ISO-8859-1 or ASCII and holds quotation marks is windows-1252: so do browsers. */
  private static Charset asBrowsersDo(Charset said) {
    return said.equals(StandardCharsets.ISO_8859_1) || said.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : said;
  }

  /** Of the likely charsets the one in which the fewest words look odd. */
  private static Charset detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    Set<Charset> likely = new LinkedHashSet<>();
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (PLAUSIBLE.stream().anyMatch(name::startsWith) && named(name) != null) {
        likely.add(asBrowsersDo(named(name)));
      }
    }
    // The detector takes few accents among English words for western ones.
    likely.add(Charset.forName("windows-1252"));
    likely.add(Charset.forName("windows-1250"));
    int length = Math.min(bytes.length, Source.HEAD);
    return likely.stream()
        .min(comparing(charset -> oddities(new String(bytes, 0, length, charset))))
        .orElseThrow();
  }

  private static long oddities(String text) {
    return ODD.matcher(text).results().count();
  }
}
