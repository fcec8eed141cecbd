package org.vivier.pools.requests.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.pools.search.PoolCriteria;

/** The fields of a request's form with what there is to choose from. */
@Component
class RequestFields {
  private final PoolCriteria criteria;

  RequestFields(PoolCriteria criteria) {
    this.criteria = criteria;
  }

  RequestFormPage.Fields of(RequestForm form, Words words) {
    return new RequestFormPage.Fields(
        form.one("title-en"),
        form.one("title-fr"),
        form.one("classifications"),
        choices(
            form,
            "languages",
            Stream.of(LanguageRequirement.Kind.values()),
            LanguageRequirement.Kind::word,
            one -> words.text("processes.requirement." + one.word())),
        form.one("profiles"),
        choices(
            form,
            "tenures",
            Stream.of(Tenure.values()),
            Tenure::word,
            one -> RequestWords.tenure(one, words)),
        form.one("places"),
        choices(
            form,
            "arrangements",
            Stream.of(WorkArrangement.values()),
            WorkArrangement::word,
            one -> RequestWords.arrangement(one, words)),
        criteria(form, words),
        form.one("words"),
        form.one("positions"),
        form.day(),
        form.one("details"));
  }

  private List<Choice> criteria(RequestForm form, Words words) {
    List<String> chosen = form.all("criteria");
    return criteria.all(words.language()).stream()
        .map(one ->
            new Choice(
                one.id().toString(),
                one.code() + " " + one.text(),
                one.pools(),
                chosen.contains(one.id().toString())))
        .toList();
  }

  private static <T> List<Choice> choices(
      RequestForm form,
      String name,
      Stream<T> values,
      Function<T, String> code,
      Function<T, String> label) {
    List<String> chosen = form.all(name);
    return values
        .map(value ->
            new Choice(
                code.apply(value), label.apply(value), null, chosen.contains(code.apply(value))))
        .toList();
  }
}
