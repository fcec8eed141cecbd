package org.vivier.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;

/** Reads the structured keys of one file; what is malformed becomes a finding and stays absent. */
public final class FactsReader {

  private final PostingFile file;
  private final FrontMatter keys;
  private final List<Finding> findings = new ArrayList<>();

  private FactsReader(PostingFile file) {
    this.file = file;
    this.keys = file.frontMatter();
  }

  /** The facts of a file and what was wrong with them. */
  public record Result(PostingFacts facts, List<Finding> findings) {}

  /**
   * Reads a file's facts.
   *
   * @param zone the zone of local times: the pair's {@code timeZone}, else the organization's
   */
  public static Result read(PostingFile file, ZoneId zone) {
    FactsReader reader = new FactsReader(file);
    PostingFacts facts = reader.facts(zone);
    return new Result(facts, List.copyOf(reader.findings));
  }

  /** The zone that a file's {@code timeZone} names; absent when not given or not a zone. */
  public static Optional<ZoneId> zone(PostingFile file) {
    return Optional.ofNullable(file.frontMatter().text("timeZone")).flatMap(FactsReader::zoneOf);
  }

  private PostingFacts facts(ZoneId zone) {
    one(
        "timeZone",
        FactsReader::zoneOf,
        "an IANA time zone such as America/Toronto",
        "un fuseau horaire IANA comme America/Toronto");
    MomentReader moments = new MomentReader(file, zone, findings);
    return new PostingFacts(
        moments.opening(),
        moments.closing(),
        many(
            "classification",
            Classification::parse,
            "a group and level such as IT-02",
            "un groupe et un niveau comme IT-02"),
        many(
            "languageRequirements",
            LanguageRequirement::parse,
            "a requirement such as english-essential or bilingual-imperative CBC/CBC",
            "une exigence comme english-essential ou bilingual-imperative CBC/CBC"),
        many(
            "tenures",
            Tenure::ofWord,
            "a tenure such as indeterminate or term",
            "une durée comme indeterminate ou term"),
        one(
            "termLength",
            FactsReader::period,
            "an ISO 8601 period such as P2Y or P18M",
            "une période ISO 8601 comme P2Y ou P18M"),
        many(
            "locations",
            Location::parse,
            "a city and province such as Ottawa, ON",
            "une ville et une province comme Ottawa, ON"),
        one(
            "workArrangement",
            WorkArrangement::ofWord,
            "on-site, hybrid or remote",
            "on-site, hybrid ou remote"),
        salary(),
        one(
            "positions",
            FactsReader::count,
            "a whole number of at least 1",
            "un nombre entier d’au moins 1"),
        one("processNumber", Optional::of, "a text", "un texte"),
        contact("contact"),
        contact("accommodationContact"),
        one(
            TeamReader.PICTURE,
            Picture::at,
            "the path of a JPEG or PNG file in the content folder, such as pictures/team.jpg",
            "le chemin d’un fichier JPEG ou PNG dans le dossier de contenu, comme"
                + " pictures/team.jpg"),
        // Read apart: each file has its own words for them.
        null,
        List.of());
  }

  private <T> @Nullable T one(
      String key, Function<String, Optional<T>> parser, String en, String fr) {
    FrontMatterValue value = keys.value(key);
    return value == null ? null : parse(key, value, parser, en, fr).orElse(null);
  }

  private <T> List<T> many(String key, Function<String, Optional<T>> parser, String en, String fr) {
    FrontMatterValue value = keys.value(key);
    List<T> read = new ArrayList<>();
    List<FrontMatterValue> values =
        value instanceof Items items ? items.values() : value == null ? List.of() : List.of(value);
    for (FrontMatterValue item : values) {
      parse(key, item, parser, en, fr)
          .filter(parsed -> !read.contains(parsed))
          .ifPresent(read::add);
    }
    return read;
  }

  private <T> Optional<T> parse(
      String key,
      FrontMatterValue value,
      Function<String, Optional<T>> parser,
      String en,
      String fr) {
    Optional<T> parsed =
        value instanceof Scalar scalar ? parser.apply(scalar.text().strip()) : Optional.empty();
    if (parsed.isEmpty()) {
      malformed(key, value, en, fr);
    }
    return parsed;
  }

  private void malformed(String key, FrontMatterValue value, String en, String fr) {
    String written = value instanceof Scalar scalar ? scalar.text() : "…";
    findings.add(
        Finding.of(
            FormatRules.FACT_MALFORMED,
            Severity.ERROR,
            file.path(),
            value.span(),
            new Message(
                "“%s” isn’t valid for “%s”: write %s.".formatted(written, key, en),
                Message.withNoBreakSpaces("« %s » n’est pas valable pour « %s » : écrivez %s.")
                    .formatted(written, key, fr))));
  }

  private @Nullable Salary salary() {
    FrontMatterValue value = keys.value("salary");
    if (value == null) {
      return null;
    }
    Optional<Salary> salary = value instanceof Fields fields ? salaryOf(fields) : Optional.empty();
    if (salary.isEmpty()) {
      malformed(
          "salary",
          value,
          "min and max (min not above max), currency and per (year or hour)",
          "min et max (min au plus égal à max), currency et per (year ou hour)");
    }
    return salary.orElse(null);
  }

  /** As a program or as a person writes it; what two languages read differently is no amount. */
  private static BigDecimal amount(String written) {
    return WrittenNumber.of(written).orElseGet(() -> new BigDecimal(written));
  }

  private static Optional<Salary> salaryOf(Fields fields) {
    try {
      BigDecimal min = amount(field(fields, "min"));
      BigDecimal max = amount(field(fields, "max"));
      Currency currency = Currency.getInstance(field(fields, "currency"));
      Salary.Per per = Salary.Per.valueOf(field(fields, "per").toUpperCase(Locale.ROOT));
      boolean sane =
          min.signum() >= 0
              && min.compareTo(max) <= 0
              && max.precision() <= 12
              && max.scale() <= 4
              && max.scale() >= -9;
      return sane ? Optional.of(new Salary(min, max, currency, per)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable Contact contact(String key) {
    FrontMatterValue value = keys.value(key);
    if (value == null) {
      return null;
    }
    Optional<EmailAddress> email =
        value instanceof Fields fields ? EmailAddress.of(field(fields, "email")) : Optional.empty();
    if (value instanceof Fields fields && email.filter(EmailAddress::isPublic).isPresent()) {
      return new Contact(
          orAbsent(field(fields, "name")), email.get().shown(), orAbsent(field(fields, "phone")));
    }
    malformed(
        key,
        value,
        "name, email and phone, with a complete e-mail address",
        "name, email et phone, avec une adresse de courriel complète");
    return null;
  }

  private static String field(Fields fields, String name) {
    return fields.values().get(name) instanceof Scalar scalar ? scalar.text().strip() : "";
  }

  private static @Nullable String orAbsent(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Optional<Period> period(String text) {
    try {
      Period period = Period.parse(text);
      return period.isNegative() || period.isZero() ? Optional.empty() : Optional.of(period);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> count(String text) {
    return text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<ZoneId> zoneOf(String text) {
    return ZoneId.getAvailableZoneIds().contains(text) || text.equals("Z") || text.equals("UTC")
        ? Optional.of(ZoneId.of(text))
        : Optional.empty();
  }
}
