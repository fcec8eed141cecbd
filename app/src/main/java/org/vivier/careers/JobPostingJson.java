package org.vivier.careers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.PostingFacts;
import org.vivier.format.Salary;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.page.Organization;
import org.vivier.platform.page.Site;
import org.vivier.postings.PostingPaths;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.PublicText;
import org.vivier.postings.pictures.Pictures;
import tools.jackson.databind.json.JsonMapper;

/** A job as schema.org's {@code JobPosting}, for search engines and job boards. */
@Component
class JobPostingJson {
  private static final Map<String, Object> CANADA = Map.of("@type", "Country", "name", "Canada");

  private final Site site;
  private final JsonMapper json;

  JobPostingJson(Site site, JsonMapper json) {
    this.site = site;
    this.json = json;
  }

  /** The structured data of a job that takes applications. */
  String of(
      PublicPosting posting, Language language, String bodyHtml, List<Pictures.Size> picture) {
    PublicText text = posting.text(language);
    PostingFacts facts = posting.facts().facts();
    Map<String, Object> job = new LinkedHashMap<>();
    job.put("@context", "https://schema.org");
    job.put("@type", "JobPosting");
    job.put("title", text.title());
    job.put("description", bodyHtml);
    job.put("inLanguage", language.tag() + "-CA");
    job.put("url", site.url(PostingPaths.position(language, text.slug())));
    job.put("identifier", identifier(posting, language));
    job.put(
        "datePosted",
        posting.postedAt().atZone(posting.schedule().zone()).toLocalDate().toString());
    if (posting.schedule().ends() != null) {
      job.put(
          "validThrough",
          posting
              .schedule()
              .ends()
              .atZone(posting.schedule().zone())
              .toOffsetDateTime()
              .toString());
    }
    if (!picture.isEmpty()) {
      job.put("image", site.url(picture.getLast().path()));
    }
    job.put("hiringOrganization", organization(language));
    job.put("directApply", false);
    place(job, facts, language);
    List<String> types =
        facts.tenures().stream().map(JobPostingJson::employmentType).distinct().toList();
    if (!types.isEmpty()) {
      job.put("employmentType", types);
    }
    if (facts.salary() != null) {
      job.put("baseSalary", salary(facts.salary()));
    }
    if (facts.positions() != null) {
      job.put("totalJobOpenings", facts.positions());
    }
    return json.writeValueAsString(job);
  }

  private Map<String, Object> identifier(PublicPosting posting, Language language) {
    String number = posting.facts().facts().processNumber();
    String fallback = Objects.requireNonNullElse(posting.leverId(), posting.key());
    return ordered(
        "@type", "PropertyValue",
        "name", site.organization(language).name(),
        "value", Objects.requireNonNullElse(number, fallback));
  }

  private Map<String, Object> organization(Language language) {
    Organization organization = site.organization(language);
    return ordered(
        "@type", "Organization",
        "name", organization.name(),
        "sameAs", site.url("/"),
        "logo", site.url(organization.logo()));
  }

  private static void place(Map<String, Object> job, PostingFacts facts, Language language) {
    if (facts.workArrangement() == WorkArrangement.REMOTE) {
      job.put("jobLocationType", "TELECOMMUTE");
      job.put("applicantLocationRequirements", CANADA);
    }
    if (!facts.locations().isEmpty()) {
      job.put(
          "jobLocation",
          facts.locations().stream().map(location -> place(location, language)).toList());
    } else if (facts.workArrangement() != WorkArrangement.REMOTE) {
      job.put("jobLocation", ordered("@type", "Place", "address", country()));
    }
  }

  private static Map<String, Object> place(Location location, Language language) {
    Map<String, Object> address = country();
    address.put("addressLocality", location.city(language));
    address.put("addressRegion", location.province());
    return ordered("@type", "Place", "address", address);
  }

  private static Map<String, Object> country() {
    return ordered("@type", "PostalAddress", "addressCountry", "CA");
  }

  private static String employmentType(Tenure tenure) {
    return switch (tenure) {
      case INDETERMINATE, DEPLOYMENT -> "FULL_TIME";
      case TERM, ACTING, ASSIGNMENT, SECONDMENT, CASUAL -> "TEMPORARY";
      case STUDENT -> "INTERN";
      case INTERCHANGE -> "OTHER";
    };
  }

  private static Map<String, Object> salary(Salary salary) {
    return ordered(
        "@type", "MonetaryAmount",
        "currency", salary.currency().getCurrencyCode(),
        "value",
            ordered(
                "@type", "QuantitativeValue",
                "minValue", salary.min(),
                "maxValue", salary.max(),
                "unitText", salary.per().name()));
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
