package org.vivier.pools.requests.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Classification;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.LinguisticProfile;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.format.WrittenNumber;
import org.vivier.platform.TypedId;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.Need;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.vault.WordIndex;

/** Reads a need out of what somebody typed; what can't be read, or excludes itself, is named. */
final class TypedNeed {
  private final RequestForm form;
  private final List<Fault> faults = new ArrayList<>();
  private final Need need;

  TypedNeed(RequestForm form) {
    this.form = form;
    this.need = read();
  }

  RequestForm form() {
    return form;
  }

  Need need() {
    return need;
  }

  List<Fault> faults() {
    return faults;
  }

  private Need read() {
    @Nullable LocalDate day = form.day().date();
    if (form.day().wrong()) {
      faults.add(Fault.DAY_BAD);
    }
    return new Need(
        new Bilingual(CleanText.line(form.one("title-en")), CleanText.line(form.one("title-fr"))),
        requirements(),
        positions(),
        day,
        form.one("details"));
  }

  private Requirements requirements() {
    String words = CleanText.line(form.one("words"));
    if (!words.isEmpty() && WordIndex.words(words).isEmpty()) {
      faults.add(Fault.WORDS_NONE);
    }
    return new Requirements(
        values(
            "classifications",
            "[,;\\n]",
            text -> Classification.parse(upper(text)),
            Fault.CLASSIFICATION_BAD),
        languages(),
        form.all("tenures").stream().flatMap(word -> Tenure.ofWord(word).stream()).toList(),
        values("places", "\\n|;", Location::parse, Fault.PLACE_BAD),
        form.all("arrangements").stream()
            .flatMap(word -> WorkArrangement.ofWord(word).stream())
            .toList(),
        form.all("criteria").stream()
            .flatMap(id -> TypedId.of(id).stream())
            .map(CriterionId::new)
            .toList(),
        words);
  }

  private int positions() {
    String text = CleanText.line(form.one("positions"));
    return text.isEmpty() ? 1 : WrittenNumber.whole(text).orElse(0);
  }

  private List<LanguageRequirement> languages() {
    List<LinguisticProfile> profiles =
        values(
            "profiles", "[,;\\n]", text -> LinguisticProfile.parse(upper(text)), Fault.PROFILE_BAD);
    if (profiles.stream()
        .anyMatch(one ->
            LanguageFacts.specialized(one.english()) || LanguageFacts.specialized(one.french()))) {
      faults.add(Fault.PROFILE_SPECIALIZED);
    }
    List<LanguageRequirement> asked = new ArrayList<>();
    boolean bilingual = false;
    for (LanguageRequirement.Kind kind : LanguageRequirement.Kind.values()) {
      if (!form.all("languages").contains(kind.word())) {
        continue;
      }
      bilingual |= kind.bilingual();
      if (!kind.bilingual()) {
        asked.add(new LanguageRequirement(kind, null));
      } else {
        profiles.forEach(profile -> asked.add(new LanguageRequirement(kind, profile)));
      }
    }
    if (bilingual && form.one("profiles").isBlank()) {
      faults.add(Fault.PROFILE_MISSING);
    } else if (!bilingual && !profiles.isEmpty()) {
      faults.add(Fault.PROFILE_WITHOUT_KIND);
    }
    return asked;
  }

  private <T> List<T> values(
      String field, String between, Function<String, Optional<T>> parser, Fault bad) {
    List<T> values = new ArrayList<>();
    for (String part : CleanText.lines(form.one(field)).split(between, -1)) {
      String text = CleanText.line(part);
      if (!text.isEmpty()) {
        Optional<T> value = text.length() > 200 ? Optional.empty() : parser.apply(text);
        value.ifPresent(values::add);
        if (value.isEmpty() && !faults.contains(bad)) {
          faults.add(bad);
        }
      }
    }
    return values.stream().distinct().toList();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
