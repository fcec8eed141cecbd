package org.vivier.pools.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.TypedDay;
import org.vivier.pools.language.LanguageResult;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.LanguageResults;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.requests.web.RequestPages;

/** The language results of somebody, each with its day, its end and its source. */
@Component
class ResultsView {
  private final LanguageResults results;
  private final RequestPages pages;

  ResultsView(LanguageResults results, RequestPages pages) {
    this.results = results;
    this.pages = pages;
  }

  List<ReferralPage.Result> of(Referral one, Words words) {
    LocalDate today = LocalDate.ofInstant(pages.now(), ZoneOffset.UTC);
    return results.of(List.of(one.application())).stream()
        .map(result -> row(result, today, words))
        .toList();
  }

  private static ReferralPage.Result row(LanguageResult result, LocalDate today, Words words) {
    Language language = words.language();
    var expires = result.expiresOn();
    String text =
        words.text(
            "requests.result.line-" + result.language().tag(),
            result.skill().in(language),
            result.level().name(),
            Day.of(result.testedOn(), language).wording(),
            result.source().in(language));
    String until =
        expires == null
            ? words.text("requests.result.forEver")
            : words.text("requests.result.until", Day.of(expires, language).wording());
    String standing =
        result.takenBack()
            ? words.text("requests.result.takenBack")
            : !result.countsOn(today)
                ? words.text("requests.result.over", until)
                : words.text(
                    result.verified() ? "requests.result.verified" : "requests.result.claimed",
                    until);
    return new ReferralPage.Result(
        text, standing, result.takenBack() ? null : result.id().toString());
  }

  ReferralPage.Add add(String path, HttpServletRequest http, Words words) {
    Language reader = words.language();
    return new ReferralPage.Add(
        path,
        choices(
            http,
            "language",
            List.of(Language.FR, Language.EN),
            Language::tag,
            one -> words.text("requests.language." + one.tag())),
        choices(http, "skill", Arrays.asList(Skill.values()), Skill::code, one -> one.in(reader)),
        choices(
            http,
            "level",
            Arrays.asList(ResultLevel.values()),
            ResultLevel::name,
            one -> words.text("requests.level." + one.name())),
        choices(
            http,
            "source",
            Arrays.stream(Source.values()).filter(Source::proof).toList(),
            Source::code,
            one -> one.in(reader)),
        TypedDay.of(http, "tested"),
        TypedDay.of(http, "expires"));
  }

  private static <T> List<Choice> choices(
      HttpServletRequest http,
      String name,
      List<T> values,
      Function<T, String> code,
      Function<T, String> label) {
    String chosen = RequestPages.typed(http, name);
    return values.stream()
        .map(value ->
            new Choice(
                code.apply(value), label.apply(value), null, code.apply(value).equals(chosen)))
        .toList();
  }
}
