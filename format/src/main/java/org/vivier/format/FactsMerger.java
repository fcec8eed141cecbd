package org.vivier.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joins what the two files of a pair say: given once holds for both, given twice must agree. */
final class FactsMerger {
  private final PostingFile en;
  private final PostingFile fr;
  private final PostingFacts english;
  private final PostingFacts french;
  private final List<Finding> findings = new ArrayList<>();

  FactsMerger(PostingFile en, PostingFacts english, PostingFile fr, PostingFacts french) {
    this.en = en;
    this.fr = fr;
    this.english = english;
    this.french = french;
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * What both say together.
   *
   * @param questions joined already, since each file has its own words for them
   */
  PostingFacts merge(List<PostingQuestion> questions) {
    TeamReader team = new TeamReader(en, fr);
    Picture picture = one(TeamReader.PICTURE, PostingFacts::picture, Picture::path);
    PostingFacts merged =
        merge(questions, picture == null ? null : team.described(picture), team.quote());
    findings.addAll(team.findings());
    return merged;
  }

  private PostingFacts merge(
      List<PostingQuestion> questions, @Nullable Picture picture, @Nullable Quote quote) {
    return new PostingFacts(
        one("opens", PostingFacts::opens, PostingTime::instant),
        one("closes", PostingFacts::closes, PostingTime::instant),
        many("classification", PostingFacts::classifications, Classification::toString),
        many("languageRequirements", PostingFacts::languageRequirements, Object::toString),
        many("tenures", PostingFacts::tenures, Tenure::word),
        one("termLength", PostingFacts::termLength, java.time.Period::normalized),
        many("locations", PostingFacts::locations, Location::identity),
        one("workArrangement", PostingFacts::workArrangement, Function.identity()),
        one("salary", PostingFacts::salary, Function.identity()),
        one("positions", PostingFacts::positions, Function.identity()),
        one("processNumber", PostingFacts::processNumber, Function.identity()),
        one("contact", PostingFacts::contact, Contact::email),
        one("accommodationContact", PostingFacts::accommodationContact, Contact::email),
        picture,
        quote,
        questions);
  }

  private <T> @Nullable T one(
      String key, Function<PostingFacts, @Nullable T> fact, Function<T, ?> identity) {
    T left = fact.apply(english);
    T right = fact.apply(french);
    if (left != null && right != null && !identity.apply(left).equals(identity.apply(right))) {
      conflict(key);
    }
    return left != null ? left : right;
  }

  private <T> List<T> many(
      String key, Function<PostingFacts, List<T>> fact, Function<T, String> identity) {
    List<T> left = fact.apply(english);
    List<T> right = fact.apply(french);
    boolean same = identities(left, identity).equals(identities(right, identity));
    if (!left.isEmpty() && !right.isEmpty() && !same) {
      conflict(key);
    }
    return left.isEmpty() ? right : left;
  }

  private static <T> Set<String> identities(List<T> facts, Function<T, String> identity) {
    Set<String> identities = new TreeSet<>();
    facts.forEach(fact -> identities.add(identity.apply(fact)));
    return identities;
  }

  private void conflict(String key) {
    findings.add(
        Finding.of(
                FormatRules.FACT_CONFLICT,
                Severity.ERROR,
                fr.path(),
                fr.frontMatter().span(key),
                Message.of(
                    "“%s” says something else in English: make both the same.",
                    "« %s » dit autre chose en anglais : rendez les deux identiques.", key))
            .against(new Counterpart(en.path(), en.frontMatter().span(key).line())));
  }
}
