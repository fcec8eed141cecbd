package org.vivier.processes.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.vivier.processes.Bilingual;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.criteria.Criterion.Screening;
import org.vivier.processes.criteria.WrittenCriterion;

/**
 * Reads criteria out of the Markdown of a posting: the points below headings that name a kind of
 * criterion, paired in order. What has no counterpart is left out: a criterion says the same in
 * both languages or nobody said it.
 */
final class ReadCriteria {
  /** The first that fits counts. */
  private static final Map<Kind, Pattern> HEADINGS = new EnumMap<>(Kind.class);

  private static final Map<Quality, Pattern> QUALITIES = new EnumMap<>(Quality.class);
  private static final int MOST = 100;
  private static final int LONGEST = 4000;
  private static final Parser MARKDOWN = Parser.builder().build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  static {
    HEADINGS.put(
        Kind.ASSET, words("asset|nice.to.have|bonus|preferred|atouts?|serai(?:t|ent) un plus"));
    HEADINGS.put(
        Kind.OPERATIONAL_REQUIREMENT,
        words("operational requirements?|exigences? op[ée]rationnelles?"));
    HEADINGS.put(
        Kind.ORGANIZATIONAL_NEED, words("organi[sz]ational needs?|besoins? organisationnels?"));
    HEADINGS.put(
        Kind.CONDITION_OF_EMPLOYMENT, words("conditions? of employment|conditions? d.emploi"));
    HEADINGS.put(
        Kind.ESSENTIAL,
        words(
            "essentials?|essentiel(?:le)?s?|must.haves?|qualifications?|requirements?|exigences?"
                + "|what you.(?:ll )?(?:need|bring)|about you|who you are|you (?:have|are)"
                + "|comp[ée]tences|votre profil|vous (?:avez|[êe]tes|poss[ée]dez)"
                + "|ce qu.il (?:vous )?faut"));
    QUALITIES.put(
        Quality.EDUCATION, words("degree|diploma|education|graduat\\w+|dipl[ôo]me|[ée]tudes"));
    QUALITIES.put(Quality.EXPERIENCE, words("experience|exp[ée]rience"));
    QUALITIES.put(
        Quality.KNOWLEDGE, words("knowledge|understanding|connaissances?|compr[ée]hension"));
    QUALITIES.put(
        Quality.ABILITY, words("abilit(?:y|ies)|able to|skills?|capacit[ée]s?|aptitudes?"));
    QUALITIES.put(Quality.OFFICIAL_LANGUAGE, words("bilingual|official languages?|bilingue"));
  }

  private ReadCriteria() {}

  /** Points of one kind, below one heading. */
  private record Points(Kind kind, List<String> texts) {}

  static List<WrittenCriterion> from(String english, String french) {
    List<Points> here = points(english);
    List<Points> there = new ArrayList<>(points(french));
    List<WrittenCriterion> found = new ArrayList<>();
    for (Points points : here) {
      Optional<Points> twin =
          there.stream().filter(other -> other.kind() == points.kind()).findFirst();
      twin.ifPresent(other -> {
        there.remove(other);
        // Lists of different lengths say different things: nobody knows which point is which.
        if (other.texts().size() == points.texts().size()) {
          pair(found, points, other);
        }
      });
    }
    return found.subList(0, Math.min(found.size(), MOST));
  }

  private static void pair(List<WrittenCriterion> found, Points english, Points french) {
    for (int i = 0; i < english.texts().size(); i++) {
      String text = english.texts().get(i);
      String twin = french.texts().get(i);
      if (!text.isBlank() && !twin.isBlank()) {
        found.add(
            new WrittenCriterion(
                english.kind(),
                quality(text),
                new Bilingual("", ""),
                new Bilingual(text, twin),
                Screening.APPLICATION));
      }
    }
  }

  private static List<Points> points(String markdown) {
    List<Points> found = new ArrayList<>();
    Optional<Kind> kind = Optional.empty();
    Node document = MARKDOWN.parse(markdown);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        kind = kind(TEXT.render(heading));
      } else if (node instanceof ListBlock list && kind.isPresent()) {
        found.add(new Points(kind.get(), items(list)));
      }
    }
    return found;
  }

  private static List<String> items(ListBlock list) {
    List<String> texts = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        String text = text(item);
        texts.add(text.length() > LONGEST ? text.substring(0, LONGEST - 1) : text);
      }
    }
    return texts;
  }

  private static String text(Node item) {
    List<String> parts = new ArrayList<>();
    for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
      parts.add(TEXT.render(part).strip());
    }
    return String.join("\n", parts).strip();
  }

  private static Optional<Kind> kind(String heading) {
    return List.of(
            Kind.ASSET,
            Kind.OPERATIONAL_REQUIREMENT,
            Kind.ORGANIZATIONAL_NEED,
            Kind.CONDITION_OF_EMPLOYMENT,
            Kind.ESSENTIAL)
        .stream()
        .filter(kind -> Objects.requireNonNull(HEADINGS.get(kind)).matcher(heading).find())
        .findFirst();
  }

  private static Quality quality(String text) {
    return QUALITIES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Quality.OTHER);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
