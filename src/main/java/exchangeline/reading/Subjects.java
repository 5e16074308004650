package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "The Houthis have let captives go before. On 3 May they freed 90.": a pronoun that opens a
 * sentence stands for the actor that opens the one before.
 */
final class Subjects {
  /** What may stand before a subject: "On 3 May last year, ", "In the end ". */
  private static final String OPENER =
      "(?:(?:On|In|At|Last|Earlier|Later|Then|But|And|Since|Before|After|By|Until|During|Over|Under)\\b[^,;:]{0,40}?,? )?";

  private static final Pattern PRONOUN =
      Pattern.compile(
          "[\"“]?"
              + OPENER
              + "(?<it>[Ii]t|[Tt]hey) (?:also |then |had |has |have |later |once )*(?!was\\b|is\\b|would\\b|will\\b|took\\b|were\\b|are\\b)\\p{Ll}+");

  /** "Oman said that it had mediated": the pronoun behind a verb of saying. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:said|says|stressed|confirmed|added|announced|noted|insisted|stated)"
              + "(?: on \\p{Lu}\\p{Ll}+)?(?: that)? (?<it>it|they) \\p{Ll}+");

  private static final Pattern BEFORE = Pattern.compile("[\"“]?" + OPENER + "(?:[Tt]he )?");

  private Subjects() {}

  /**
   * The actors of each sentence, and among them those whom its first pronoun stands for.
   *
   * @param named actors by index of the sentence
   */
  static Map<Integer, List<PartyRef>> named(
      List<Sentence> all, Map<Integer, List<PartyRef>> named) {
    Map<Integer, List<PartyRef>> with = new TreeMap<>(named);
    Optional<String> subject = Optional.empty();
    for (Sentence sentence : all) {
      List<PartyRef> here = named.get(sentence.index());
      Matcher pronoun = PRONOUN.matcher(sentence.text());
      if (pronoun.lookingAt()) {
        Span span = sentence.inArticle(pronoun.start("it"), pronoun.end("it"));
        boolean many = pronoun.group("it").length() > 2;
        subject
            .filter(code -> !many || Character.isLowerCase(code.charAt(0)))
            .ifPresent(code -> with.put(sentence.index(), and(here, span, code)));
      } else {
        subject = opening(sentence, here);
        Matcher said = SAID.matcher(sentence.text());
        if (said.find()) {
          Span span = sentence.inArticle(said.start("it"), said.end("it"));
          speaker(sentence, here, said.start())
              .or(() -> opening(sentence, here))
              .ifPresent(code -> with.put(sentence.index(), and(here, span, code)));
        }
      }
    }
    return with;
  }

  /** The sentence with those actors alone that it names: they tell its own sides. */
  static Tagged without(Tagged s) {
    return s.naming(
        s.parties().stream()
            .filter(p -> !s.low(s.tokenAt(p.span().start())).matches("it|they"))
            .toList());
  }

  private static List<PartyRef> and(List<PartyRef> here, Span span, String code) {
    List<PartyRef> all = new ArrayList<>(here);
    int at = 0;
    while (at < all.size() && all.get(at).span().start() < span.start()) {
      at++;
    }
    all.add(at, new PartyRef(span, code, Alias.Form.NAME, false));
    return List.copyOf(all);
  }

  /** "Oslo and Baku swap captives; Oman says it mediated": the actor right before the verb. */
  private static Optional<String> speaker(Sentence sentence, List<PartyRef> here, int verb) {
    int at = sentence.span().start() + verb;
    return here.stream()
        .filter(p -> p.form() != Alias.Form.PERSON)
        .filter(p -> p.span().end() <= at && at - p.span().end() <= 1)
        .map(PartyRef::code)
        .findFirst();
  }

  /** The actor with which the sentence begins. */
  private static Optional<String> opening(Sentence sentence, List<PartyRef> here) {
    return here.stream()
        .filter(p -> p.form() != Alias.Form.DEMONYM && p.form() != Alias.Form.PERSON)
        .filter(p -> !p.possessive())
        .filter(
            p ->
                BEFORE
                    .matcher(
                        sentence.text().substring(0, p.span().start() - sentence.span().start()))
                    .matches())
        .map(PartyRef::code)
        .findFirst();
  }
}
