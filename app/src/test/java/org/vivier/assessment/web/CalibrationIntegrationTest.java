package org.vivier.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentKit;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.TestStaff;

/** How ratings are looked after: rounds of calibration, agreement, hidden repeats. */
class CalibrationIntegrationTest extends AssessmentSite {
  private static final String NAME = "Zyxwanda Qwortleby";

  @Test
  void everybodyRatesAloneThenSeesTheOthersAndNothingOfItCounts() {
    SelectionProcess process = kit.process(2);
    ApplicationId one =
        kit.apply(
            process,
            NAME,
            Language.EN,
            "zyxwanda.qwortleby@example.org",
            AssessmentKit.STATEMENT + "\nI am Zyxwanda.");
    kit.start(process, one);
    TestStaff.Session noor = kit.noor.session();
    TestStaff.Session priya = kit.priya.session();
    TestStaff.Session etienne = kit.etienne.session();
    String page = calibration(process);
    assertThat(get(page, noor).body()).contains("Begin a round of calibration");
    assertThat(get(page, priya).body()).doesNotContain("Begin a round of calibration");
    assertThat(post(page, noor).statusCode()).as("nothing to rate").isEqualTo(422);
    assertThat(post(page, noor, "references", "V-0000-0000").statusCode()).isEqualTo(422);
    assertThat(post(page, priya, "drawn", "1").statusCode()).isEqualTo(404);
    assertThat(
            location(
                post(page, noor, "drawn", "1", "sample-en", "I led a team of four for two years.")))
        .contains("done=calibration-begun");
    assertThat(post(page, noor, "drawn", "1").statusCode()).as("one runs").isEqualTo(409);

    Assignment task = kit.task(kit.priya, one, kit.essential);
    assertThat(task.isOpen()).as("the step waits").isFalse();
    assertThat(kit.submit(task, kit.priya.id(), AssessmentKit.said(3)))
        .isInstanceOf(SubmitRating.Answer.TooLate.class);
    assertThat(get("/en/staff/work", priya).body()).contains("Calibrate: 4 marks");

    List<String> paths = tasks(get(page, priya).body());
    assertThat(paths).hasSize(4);
    List<HttpResponse<String>> received = new ArrayList<>();
    received.add(get(page, priya));
    for (String path : paths) {
      received.add(get(path, priya));
      assertThat(post(path, priya, "reason", "x").statusCode()).isEqualTo(422);
      assertThat(post(path, priya, "mark", "9", "reason", "x").statusCode()).isEqualTo(422);
      assertThat(location(post(path, priya, "mark", "2", "reason", "Priya’s own words.")))
          .contains("done=calibration-rated");
      assertThat(post(path, priya, "mark", "2", "reason", "Twice.").statusCode()).isEqualTo(409);
      assertThat(get(path, etienne).body()).as("alone").doesNotContain("own words");
      assertThat(get(path, noor).statusCode()).as("who rates nothing").isEqualTo(404);
    }
    assertThat(get(page, noor).body())
        .contains("4 of 8 marks are in")
        .doesNotContain("Priya Raman: 2");
    for (String path : paths) {
      post(path, etienne, "mark", "3", "reason", "Étienne says more.");
    }
    String shown = get(page, priya).body();
    assertThat(shown).contains("Priya Raman: 2", "Étienne Lavoie: 3", "differ");
    assertThat(post(paths.getFirst(), priya, "then", "note", "reason", " ").statusCode())
        .isEqualTo(422);
    assertThat(
            location(
                post(paths.getFirst(), priya, "then", "note", "reason", "Two years is enough.")))
        .contains("done=calibration-noted");
    received.add(get(page, priya));
    paths.forEach(path -> received.add(get(path, priya)));
    assertThat(get(paths.getFirst(), etienne).body())
        .contains("Two years is enough.", "own words", "says more");
    for (HttpResponse<String> answer : received) {
      String all = (answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT);
      assertThat(all)
          .as(answer.uri().getPath())
          .doesNotContain(
              "zyxwanda",
              "qwortleby",
              kit.standing(one).reference().toLowerCase(Locale.ROOT),
              one.toString(),
              task.label().toLowerCase(Locale.ROOT));
    }
    assertThat(post(page + "/end", priya).statusCode()).isEqualTo(404);
    assertThat(location(post(page + "/end", noor))).contains("done=calibration-ended");
    assertThat(count("assessment.rating")).as("nothing of it counts").isZero();
    assertThat(count("assessment.calibration_rating")).as("all of it stays").isEqualTo(8);
    assertThat(jdbc.sql("select content from calibration_note").query(byte[].class).single())
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .doesNotContain("Two years");
    assertThat(kit.rate(kit.priya, one, kit.essential, 3))
        .isInstanceOf(SubmitRating.Answer.Submitted.class);
    assertThat(post(page, noor, "drawn", "1").statusCode()).as("too late").isEqualTo(409);
    assertThat(get(page + "/end", noor).statusCode()).as("only a form sends there").isEqualTo(303);
    assertThat(get(french(page), priya).body()).contains("Étalonnage", "terminé");
  }

  @Test
  void agreementIsToldOfWhatIsOpenAndOfNothingElse() {
    SelectionProcess process = kit.process(2);
    ApplicationId[] all = new ApplicationId[4];
    for (int i = 0; i < all.length; i++) {
      all[i] = kit.apply(process, "Person Zq" + i, Language.EN);
    }
    kit.start(process, all);
    TestStaff.Session priya = kit.priya.session();
    String page = "/en/staff/processes/" + process.number() + "/agreement";
    kit.rate(kit.priya, all[0], kit.essential, 3);
    kit.rate(kit.priya, all[1], kit.essential, 1);
    assertThat(get(page, priya).body()).contains("Nothing is open yet").doesNotContain("%");
    kit.rate(kit.etienne, all[0], kit.essential, 3);
    kit.rate(kit.etienne, all[1], kit.essential, 1);
    kit.rate(kit.priya, all[2], kit.essential, 1);
    kit.rate(kit.etienne, all[2], kit.essential, 2);
    kit.rate(kit.priya, all[3], kit.essential, 3);
    assertThat(get(page, priya).body())
        .contains("67%", "Krippendorff’s alpha", "0.78", ">3</td>")
        .doesNotContain("Hidden repeats");
    assertThat(get("/fr/personnel/processus/" + process.number() + "/concordance", priya).body())
        .contains("Alpha de Krippendorff", "0,78");
    assertThat(get(page, kit.noor.session()).body()).contains("Hidden repeats");
    assertThat(get(page, kit.staff.colleague().session()).statusCode()).isEqualTo(404);
    assertThat(context.getBean(DatabaseUse.class).of(() -> get(page, priya)).sent())
        .hasSizeBetween(1, 12);
  }

  @Test
  void hiddenRepeatsComeUnderAnotherNameNeverCountAndAreToldWhenAllIsRated() {
    SelectionProcess process = kit.process(2);
    TestStaff.Session noor = kit.noor.session();
    String agreement = "/en/staff/processes/" + process.number() + "/agreement";
    assertThat(post(agreement + "/" + kit.step, noor, "share", "90").statusCode()).isEqualTo(422);
    assertThat(location(post(agreement + "/" + kit.step, noor, "share", "50")))
        .contains("done=repeats");
    assertThat(post(agreement + "/" + kit.step, kit.priya.session(), "share", "50").statusCode())
        .isEqualTo(404);
    ApplicationId[] all = new ApplicationId[12];
    for (int i = 0; i < all.length; i++) {
      all[i] = kit.apply(process, "Person Zq" + i, Language.EN);
    }
    kit.start(process, all);
    List<Assignment> mine = kit.tasks(kit.priya, kit.essential);
    List<Assignment> repeats = mine.stream().filter(Assignment::repeat).toList();
    assertThat(repeats).as("once in 16 million times there is none").isNotEmpty();
    assertThat(mine).extracting(Assignment::label).doesNotHaveDuplicates();
    repeats.forEach(repeat ->
        assertThat(
                mine.stream()
                    .filter(one -> !one.repeat() && one.application().equals(repeat.application()))
                    .findFirst()
                    .orElseThrow()
                    .place())
            .isLessThan(repeat.place()));
    for (var who : List.of(kit.priya, kit.etienne)) {
      for (var criterion : List.of(kit.asset, kit.essential)) {
        kit.tasks(who, criterion).stream()
            .filter(task -> !task.repeat())
            .forEach(task -> kit.submit(task, who.id(), AssessmentKit.said(3)));
      }
    }
    assertThat(get(agreement, noor).body()).doesNotContain("Read twice");
    int counted = count("opened_mark");
    Assignment repeat =
        kit.tasks(kit.priya, kit.essential).stream()
            .filter(Assignment::repeat)
            .findFirst()
            .orElseThrow();
    String page = get("/en/staff/assess/" + repeat.token(), kit.priya.session()).body();
    assertThat(page)
        .contains("Candidate " + repeat.label(), "Submit and next")
        .doesNotContain("once more");
    for (var who : List.of(kit.priya, kit.etienne)) {
      for (var criterion : List.of(kit.asset, kit.essential)) {
        kit.tasks(who, criterion).stream()
            .filter(Assignment::repeat)
            .forEach(task ->
                assertThat(kit.submit(task, who.id(), AssessmentKit.said(2)))
                    .isInstanceOf(SubmitRating.Answer.Submitted.class));
      }
    }
    assertThat(count("opened_mark")).as("a repeat never counts").isEqualTo(counted);
    assertThat(get(agreement, noor).body()).contains("Read twice", "Priya Raman: 0 of", "-1.00");
    assertThat(get(agreement, kit.priya.session()).body())
        .contains("Priya Raman: 0 of")
        .as("others’ drift is not theirs to know")
        .doesNotContain("Étienne Lavoie: 0 of");
  }

  private String calibration(SelectionProcess process) {
    return "/en/staff/processes/" + process.number() + "/calibration/" + kit.step;
  }

  private static String french(String page) {
    return page.replace("/en/staff/processes", "/fr/personnel/processus")
        .replace("/calibration/", "/etalonnage/");
  }

  private static List<String> tasks(String body) {
    List<String> paths = new ArrayList<>();
    Matcher links =
        Pattern.compile("href=\"([^\"]*/calibration/[^\"]*/[0-9A-Z]{4}/[^\"]*)\"").matcher(body);
    while (links.find()) {
      paths.add(links.group(1));
    }
    return paths;
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
