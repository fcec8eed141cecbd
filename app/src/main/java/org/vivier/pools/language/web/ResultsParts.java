package org.vivier.pools.language.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.words.Words;
import org.vivier.pools.language.LanguageResult;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.LanguageResults;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.staff.page.StaffRequest;

/** Makes the part of a page that shows somebody's language results. */
@Component
public class ResultsParts {
  private final LanguageResults results;
  private final Clock clock;

  ResultsParts(LanguageResults results, Clock clock) {
    this.results = results;
    this.clock = clock;
  }

  /**
   * Those of this application.
   *
   * @param path takes the forms; null for who may only look
   */
  public ResultsPart of(
      ApplicationId application, @Nullable String path, StaffRequest request, Words words) {
    List<LanguageResult> all = results.of(List.of(application));
    return new ResultsPart(
        rows(all, true, words),
        rows(all, false, words),
        path == null ? null : forms(path, request, words));
  }

  private List<ResultsPart.Result> rows(List<LanguageResult> all, boolean verified, Words words) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), UTC);
    return all.stream()
        .filter(one -> one.verified() == verified)
        .map(one ->
            new ResultsPart.Result(
                one.id().toString(),
                ResultWords.of(one, words),
                ResultWords.standing(one, today, words),
                !one.takenBack(),
                !verified
                    && one.countsOn(today)
                    && all.stream().noneMatch(other -> other.proves(one))))
        .toList();
  }

  private static ResultsPart.Forms forms(String path, StaffRequest request, Words words) {
    Language reader = words.language();
    return new ResultsPart.Forms(
        path,
        choices(
            request,
            "language",
            List.of(Language.FR, Language.EN),
            Language::tag,
            one -> words.text("requests.language." + one.tag())),
        choices(
            request, "skill", Arrays.asList(Skill.values()), Skill::code, one -> one.in(reader)),
        choices(
            request,
            "level",
            Arrays.asList(ResultLevel.values()),
            ResultLevel::name,
            one -> words.text("requests.level." + one.name())),
        choices(
            request,
            "source",
            Arrays.stream(Source.values()).filter(Source::proof).toList(),
            Source::code,
            one -> one.in(reader)),
        TypedDay.of(request.http(), "tested"),
        TypedDay.of(request.http(), "expires"));
  }

  private static <T> List<Choice> choices(
      StaffRequest request,
      String name,
      List<T> values,
      Function<T, String> code,
      Function<T, String> label) {
    @Nullable String chosen = request.http().getParameter(name);
    return values.stream()
        .map(value ->
            new Choice(
                code.apply(value), label.apply(value), null, code.apply(value).equals(chosen)))
        .toList();
  }
}
