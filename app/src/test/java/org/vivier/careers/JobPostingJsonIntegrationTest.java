package org.vivier.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines ask of a schema.org JobPosting. */
class JobPostingJsonIntegrationTest extends ServedSite {
  @Test
  void saysWhatSearchEnginesRequire() {
    folder.pair(
        "elm",
        Map.of(
            "closes", "2026-07-03T16:30",
            "locations", "['Québec, QC', 'Ottawa, ON']",
            "tenures", "[term, secondment]",
            "salary", "{min: 40.25, max: 52, currency: CAD, per: hour}"));
    publish();
    JsonNode job = job("/fr/carrieres/postes/elm");
    assertThat(job.at("/@context").asString()).isEqualTo("https://schema.org");
    assertThat(job.at("/@type").asString()).isEqualTo("JobPosting");
    assertThat(job.at("/title").asString()).isEqualTo("Jardinier elm");
    assertThat(job.at("/description").asString()).contains("<p>").contains("plantez");
    assertThat(job.at("/datePosted").asString()).isEqualTo("2026-06-15");
    assertThat(job.at("/validThrough").asString())
        .startsWith("2026-07-03T16:30")
        .endsWith("-04:00");
    assertThat(job.at("/hiringOrganization/name").asString()).isNotBlank();
    assertThat(job.at("/jobLocation/1/address/addressLocality").asString()).isEqualTo("Ottawa");
    assertThat(job.at("/jobLocation/0/address/addressCountry").asString()).isEqualTo("CA");
    assertThat(job.at("/employmentType/0").asString()).isEqualTo("TEMPORARY");
    assertThat(job.at("/baseSalary/value/minValue").decimalValue()).isEqualByComparingTo("40.25");
    assertThat(job.at("/baseSalary/value/unitText").asString()).isEqualTo("HOUR");
    assertThat(job.at("/identifier/value").asString()).isEqualTo("id-elm");
  }

  @Test
  void saysWhereFromOneMayWorkWhenRemote() {
    folder.pair("elm", Map.of("workArrangement", "remote"));
    publish();
    JsonNode job = job("/en/careers/positions/elm");
    assertThat(job.at("/jobLocationType").asString()).isEqualTo("TELECOMMUTE");
    assertThat(job.at("/applicantLocationRequirements/name").asString()).isEqualTo("Canada");
    assertThat(job.has("validThrough")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"archived, true", "closes, 2026-06-01", "opens, 2026-08-01"})
  void isAbsentUnlessTheJobTakesApplications(String key, String value) {
    folder.pair("elm", Map.of(key, value));
    publish();
    assertThat(structured(page("/en/careers/positions/elm"))).isEmpty();
  }

  @Test
  void cannotBeEndedByTheText() {
    String body = "\n`</script><script>alert(1)</script>`\n\n<!-- <script> -->\n";
    folder.pair("elm", "elm", "elm", Map.of("title", "'</script><b>x'"), body);
    publish();
    Document page = page("/en/careers/positions/elm");
    assertThat(page.select("script:not([src])")).hasSize(1);
    assertThat(job("/en/careers/positions/elm").at("/title").asString()).isEqualTo("</script><b>x");
  }

  private JsonNode job(String path) {
    return JsonMapper.shared().readTree(structured(page(path)));
  }

  private static String structured(Document page) {
    return page.select("script[type=application/ld+json]").html();
  }
}
