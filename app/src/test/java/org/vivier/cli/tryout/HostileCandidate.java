package org.vivier.cli.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.vivier.portal.Visitor;
import org.vivier.testing.Attacks;
import org.vivier.testing.StaffWalk;
import org.vivier.testing.StaffWalk.Form;
import org.vivier.testing.StaffWalk.Page;

/** Somebody who applies with words that are none, and tries every form that they find. */
record HostileCandidate(Visitor candidate, StaffWalk walk) {
  /** Applies with hostile words wherever words go; what the candidate saw meanwhile. */
  List<Document> applies() {
    String start = candidate.page("/en/careers").select(".card h3 a").getFirst().attr("href");
    List<Document> seen = new ArrayList<>();
    String next =
        Visitor.location(
            candidate.post(start + "/apply", candidate.page(start + "/apply"), Map.of()));
    for (int i = 0; i < 8 && !next.endsWith("/done"); i++) {
      Document page = candidate.page(next);
      seen.add(page);
      Map<String, String> fields = new LinkedHashMap<>();
      new Page(next, candidate.get(next))
          .forms()
          .getFirst()
          .fields()
          .forEach((name, values) -> fields.put(name, values.getFirst()));
      page.select("textarea, input[name=name]")
          .forEach(field -> fields.put(field.attr("name"), Attacks.HOSTILE));
      fields.computeIfPresent("email", (name, none) -> "zq7@example.org");
      HttpResponse<String> answer = candidate.post(next, page, fields);
      seen.add(Visitor.document(answer));
      assertThat(seen.getLast().select(".error-summary").text()).as(next).isEmpty();
      next = Visitor.location(answer);
    }
    assertThat(next).endsWith("/done");
    return seen;
  }

  /** Every page of somebody who applied, with hostile words in every form; what came back. */
  List<Document> triesEverything() {
    List<Document> seen = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    Set<String> forms = new HashSet<>();
    Deque<String> ways =
        new ArrayDeque<>(
            List.of(
                "/en/my-applications",
                "/en/my-applications/sign-in",
                "/en/careers/alerts",
                "/en/apply/resume"));
    while (!ways.isEmpty()) {
      String path = ways.removeFirst();
      if (!kinds.add(walk.kind(path))) {
        continue;
      }
      HttpResponse<String> answer = candidate.get(path);
      Page page = new Page(path, answer);
      assertThat(answer.statusCode()).as(path).isLessThan(500);
      assertThat(Attacks.unkept(path, answer)).isEmpty();
      Stream.concat(
              page.document().select("main a[href]").stream().map(link -> link.attr("href")),
              Stream.of(answer.headers().firstValue("Location").orElse("")))
          .filter(link -> link.startsWith("/en/my-applications") || link.startsWith("/en/apply"))
          .forEach(ways::add);
      if (!page.isHtml()) {
        continue;
      }
      seen.add(page.document());
      for (Form form : page.forms()) {
        if (!forms.add(walk.kind(form.action()))
            || form.action().matches(".*(forget|eras|withdraw).*")) {
          continue;
        }
        for (String bad :
            List.of(
                Attacks.HOSTILE, Attacks.bad(0), Attacks.bad(1), Attacks.bad(7), Attacks.bad(8))) {
          Map<String, String> fields = new LinkedHashMap<>();
          Attacks.pressed(form)
              .forEach((name, values) ->
                  fields.put(name, form.typed().contains(name) ? bad : values.getFirst()));
          HttpResponse<String> answered = candidate.post(form.action(), page.document(), fields);
          assertThat(answered.statusCode()).as(form.action()).isLessThan(500);
          assertThat(Attacks.unkept(form.action(), answered)).isEmpty();
          seen.add(Visitor.document(answered));
          Optional.of(Visitor.location(answered))
              .filter(next -> next.startsWith("/en/"))
              .ifPresent(ways::add);
        }
      }
    }
    return seen;
  }
}
