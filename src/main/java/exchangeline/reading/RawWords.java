package exchangeline.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds words in bytes that are not decoded yet: an automaton with one step a byte. A word is a
 * stretch of ASCII letters and digits; all else, hyphens and letters with accents too, parts words.
 * Immutable and safe for many threads.
 */
final class RawWords {
  /**
   * The bytes may hold words that only decoding shows: an invisible mark within a word, a letter
   * written as an escape.
   */
  static final int HIDDEN = 1 << 30;

  /** Kinds of bytes: 1 to 62 letters and digits; what parts words; what may hide a character. */
  private static final int PARTING = 0;

  private static final int SPECIAL = 63;

  /** States are numbered by this, so that a state and a kind add up to a place in the table. */
  private static final int KINDS = 64;

  /** In the table, where a word ends that has bits, or at a special byte. */
  private static final int STOP = -1;

  /** Of a numeric reference, leading zeros and all. */
  private static final int DIGITS = 9;

  /** State of a word that is none of those looked for, until the next parting. */
  private static final int OTHER = 0;

  private static final int START = KINDS;

  private final byte[] kindOf = new byte[256];
  private final int[] next;
  private final int[] marks;

  /**
   * Words, each with the bits that it stands for.
   *
   * @param words of ASCII letters, and digits where case counts
   * @param folded true where capitals count as the small letters of {@code words}, and digits part
   *     words
   */
  RawWords(Map<String, Integer> words, boolean folded) {
    for (char c = 0; c < 128; c++) {
      boolean parts = folded && Character.isDigit(c);
      kindOf[c] = parts ? PARTING : kind(folded ? Character.toLowerCase(c) : c);
    }
    Arrays.fill(kindOf, 128, 256, (byte) SPECIAL);
    kindOf['\\'] = SPECIAL;
    kindOf['&'] = SPECIAL;
    List<int[]> states = new ArrayList<>(List.of(new int[KINDS], new int[KINDS]));
    List<Integer> bits = new ArrayList<>(List.of(0, 0));
    words.forEach(
        (word, mark) -> {
          int state = 1;
          for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int[] row = states.get(state);
            if (kind(c) == PARTING) {
              throw new IllegalArgumentException("no ASCII word: " + word);
            }
            if (row[kind(c)] == OTHER) {
              row[kind(c)] = states.size();
              states.add(new int[KINDS]);
              bits.add(0);
            }
            state = row[kind(c)];
          }
          bits.set(state, bits.get(state) | mark);
        });
    next = new int[states.size() * KINDS];
    for (int state = 0; state < states.size(); state++) {
      for (int kind = 0; kind < KINDS; kind++) {
        next[state * KINDS + kind] = states.get(state)[kind] * KINDS;
      }
      next[state * KINDS + PARTING] = bits.get(state) == 0 ? START : STOP;
      next[state * KINDS + SPECIAL] = STOP;
    }
    marks = bits.stream().mapToInt(i -> i).toArray();
  }

  /** The stretches of ASCII letters and digits of a text, in its order. */
  static List<String> of(String text) {
    return Arrays.stream(text.split("[^A-Za-z0-9]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** 1 to 62 for digits and letters, 0 for all else. */
  private static byte kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return (byte) (1 + c - 'a');
    }
    if (c >= 'A' && c <= 'Z') {
      return (byte) (27 + c - 'A');
    }
    return (byte) (c >= '0' && c <= '9' ? 53 + c - '0' : PARTING);
  }

  /**
   * The bits of all words in {@code bytes}, and {@link #HIDDEN}.
   *
   * @param json true where a backslash begins a character
   * @param enough bits one of which ends the search
   */
  int in(byte[] bytes, boolean json, int enough) {
    int found = 0;
    int state = START;
    for (int i = 0; i < bytes.length; i++) {
      int before = state;
      state = next[before + kindOf[bytes[i] & 0xFF]];
      if (state == STOP) {
        found |= marks[before / KINDS];
        state = START;
        if (bytes[i] == '\\' && json) {
          int unit = escaped(bytes, i);
          found |= isHidden(unit) ? HIDDEN : 0;
          i += unit < 0 ? 1 : 5;
        } else if (bytes[i] < 0 ? isInvisible(bytes, i) : isHidden(reference(bytes, i))) {
          found |= HIDDEN;
        }
        if ((found & enough) != 0) {
          return found;
        }
      }
    }
    return found | marks[state / KINDS];
  }

  /** The UTF-16 unit of a backslash, u and four digits; -1 for another escape. */
  private static int escaped(byte[] bytes, int backslash) {
    if (backslash + 5 >= bytes.length || bytes[backslash + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = backslash + 2; i < backslash + 6; i++) {
      unit = unit * 16 + Math.max(0, Character.digit(bytes[i], 16));
    }
    return unit;
  }

  /** The UTF-16 unit of a numeric reference of HTML; -1 for none. */
  private static int reference(byte[] bytes, int ampersand) {
    int at = ampersand + 2;
    if (at >= bytes.length || bytes[ampersand] != '&' || bytes[ampersand + 1] != '#') {
      return -1;
    }
    boolean hexadecimal = bytes[at] == 'x' || bytes[at] == 'X';
    int unit = 0;
    for (int i = hexadecimal ? at + 1 : at; i < Math.min(bytes.length, at + DIGITS); i++) {
      int digit = Character.digit(bytes[i], hexadecimal ? 16 : 10);
      if (digit < 0) {
        break;
      }
      unit = unit * (hexadecimal ? 16 : 10) + digit;
    }
    return unit;
  }

  private static boolean isHidden(int unit) {
    return (unit > 0 && unit < 0x80 && Character.isLetterOrDigit(unit)) || isInvisible(unit);
  }

  /** What is taken out of a text, and the Kelvin sign, which is a K. */
  private static boolean isInvisible(int unit) {
    return unit == 0xAD
        || unit == 0xFEFF
        || unit == 0x212A
        || (unit >= 0x200B && unit <= 0x200F)
        || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2060 && unit <= 0x2069);
  }

  private static boolean isInvisible(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first == 0xC2 && i + 1 < bytes.length) {
      return (bytes[i + 1] & 0xFF) == 0xAD;
    }
    return (first == 0xE2 || first == 0xEF)
        && i + 2 < bytes.length
        && isInvisible((first & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F));
  }
}
