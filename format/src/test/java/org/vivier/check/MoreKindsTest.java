package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;
import org.vivier.format.Severity;

/** Siblings of the kinds that editors named: other words, other forms, the same cause. */
class MoreKindsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String WORK =
      "\n\n## Your work\n\n- Polish the lens of the lamp\n- Keep the log of the tower dry in every storm\n";
  private static final String TRAVAIL =
      "\n\n## Votre travail\n\n- Polir la lentille de la lampe\n- Garder au sec le journal de la tour\n";
  private static final String YOU = "## You\n\n- Row alone at night\n- ";
  private static final String VOUS = "## Vous\n\n- Ramer en solitaire la nuit\n- ";

  /** Nothing is to be said of these. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You keep the needs of sailors in mind when changing charts.|Vous tenez compte des besoins"
            + " en adaptation des cartes marines.",
        "You manage web hosting for the cape.|Vous gérez les services d’hébergement Web du cap.",
        "We can accommodate flexible hours on the cape.|Nous offrons des heures souples au cap.",
        "Overnight accommodation is paid on the cape.|L’hébergement est payé au cap.",
        "This is an open-ended position on the cape.|Il s’agit d’un poste à durée indéterminée au"
            + " cap.",
        "You act as keeper for four months.|Vous assurez l’intérim au phare pendant quatre mois.",
        "The lamp is IT-02 (prev. CS-02).|La lampe est IT-02 (anc. CS-02).",
        "Since the reform, CS-02 is IT-02 on the cape.|Depuis la réforme, le CS-02 est un IT-02 au"
            + " cap.",
        "People of the former CS group (CS-02) may row.|Les personnes de l’ancien groupe CS (CS-02)"
            + " peuvent ramer.",
        "You have worked as a CS-02 on a cape.|Vous avez travaillé comme CS-02 sur un cap.",
        "See [the tides](https://tides-en.example.ca/).|Voir [les"
            + " marées](https://tides-fr.example.ca/).",
        "See [the tides](https://tides.example.ca/).|Voir [les"
            + " marées](https://marees.example.ca/).",
        "See [the Act](https://laws-lois.cape.gc.ca/eng/a).|Voir [la"
            + " Loi](https://lois-laws.cape.gc.ca/fra/a).",
        "Between 7 a.m. and 8 a.m. you sweep.|Entre 7 et 8 heures, vous balayez.",
        "Fish is sold from 7 to 11 in the morning.|Le poisson est vendu de 7 à 11 heures du matin.",
        "We meet at a quarter past nine.|Nous nous réunissons à 9 h 15.",
        "The watch is from 8:30 to 4:30.|Le quart va de 8 h 30 à 16 h 30.",
        "You keep watch with CBC Radio on, in French.|Vous veillez au son de Radio-Canada, en"
            + " français.",
        "A budget of over $3 billion|Un budget de plus de trois milliards de dollars",
        "A budget of $3B|Un budget de 3 G$",
        "Fiscal year 2098–2099|Exercice 2098-2099",
        "Since the 1990s|Depuis les années 90",
        "18 months at sea|1,5 an en mer",
        "52 weeks at sea|Un an en mer",
        "We report quarterly.|Nous faisons rapport tous les trois mois.",
        "Every six months|Deux fois par année",
        "1,000,000 gulls|Un million de goélands",
        "1.5 million gulls|1 500 000 goélands",
        "10K gulls|10 000 goélands",
        "Based in Ottawa–Gatineau|Poste dans la région de la capitale nationale",
        "Write to jobs@cape.example.org.|Écrivez à emplois@cape.example.org.",
        "No more than 10 gulls|Au plus 10 goélands",
        "3 or more gulls|Plus de 3 goélands",
        "You have mastered knots.|Vous avez une maîtrise des nœuds.",
        "You hold a degree in tides.|Vous détenez un diplôme de premier cycle en marées.",
        "Closing at 11:59 p.m. (ET)|Clôture à 23 h 59 (HE)",
        "Two of our lamps|Deux de nos lampes",
        "Both lamps shine.|Les deux lampes brillent.",
        "You have read “The Tower and the Sea of the North”.|Vous avez lu « The Tower and the Sea"
            + " of the North ».",
        "You know *l’art de la mer et du vent*.|Vous connaissez *l’art de la mer et du vent*.",
        "You show people where to click here and there.|Vous montrez où cliquer çà et là."
      })
  void soundPairs(String english, String french) {
    assertThat(check(english + WORK, french + TRAVAIL)).isEmpty();
  }

  /** One of these must be told, by this rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "classification-obsolete|This is a CS-03 job. The old lamp is out.|C’est un emploi CS-03."
            + " L’ancienne lampe est éteinte.",
        "classification-form|Levels: PM-02, 03|Niveaux : PM-02, 03",
        "classification-form|Classified at EC-06 and 07.|Classé EC-06 et 07.",
        "classification-form|**GT 03-04**, on the cape|**GT 03-04**, au cap",
        "classification-form|Classified at IT 2-3.|Classé IT 2-3.",
        "classification-differs|Classified at the EC 5 level.|Classé au niveau EC 6.",
        "duration-differs|At least one year at sea|Au moins deux ans en mer",
        "duration-differs|1.5 years at sea|15 ans en mer",
        "number-differs|You lead two rowers.|Vous dirigez trois personnes.",
        "number-differs|Fiscal year 2098-99|Exercice 2097-2098",
        "date-differs|Starting in March 2099|À partir de mai 2099",
        "time-differs|Apply by noon.|Postulez d’ici minuit.",
        "time-zone-differs|Apply by 11:59 p.m. Pacific time.|Postulez d’ici 23 h 59, heure de"
            + " l’Est.",
        "limit-differs|At least two gulls|Au plus deux goélands",
        "limit-differs|At least two gulls|Plus de deux goélands",
        "education-differs|A high school diploma|Un diplôme d’études collégiales",
        "education-differs|A bachelor’s degree|Une maîtrise",
        "place-differs|Based in Saint John|Poste à St. John’s",
        "place-differs|Based in Charlottetown|Poste à Sherbrooke",
        "profile-differs|Bilingual (C/B/C)|Bilingue (B/B/B)",
        "profile-differs|Reading C, writing B, oral C|Lecture B, écriture B, oral C",
        "tenure-differs|Permanent position|Poste temporaire",
        "link-lost|Follow this link to learn more.|Suivez ce lien pour en savoir plus.",
        "link-lost|See the links at the bottom of the page.|Voir les liens au bas de la page.",
        "link-lost|Please [row here].|Veuillez [ramer ici].",
        "line-language|You keep the lamp. Vous tenez le journal de bord.|Vous gardez la lampe. Vous"
            + " tenez le journal de bord.",
        "line-language|You keep the lamp.|Vous gardez la lampe. You keep the log.",
        "sentence-missing|You write the log.|Vous tenez le journal. Un bateau apporte des vivres.",
        "sentence-missing|You row; you live in the house beside the tower; you write.|Vous ramez;"
            + " vous écrivez.",
        "requirement-differs|You must hold a licence.|Il est souhaitable de détenir un permis.",
        "requirement-differs|A licence is required.|Un permis n’est pas exigé.",
        "requirement-differs|A licence is not required.|Un permis est exigé."
      })
  void toldPairs(String rule, String english, String french) {
    assertThat(rules(english + WORK, french + TRAVAIL)).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Essential: knots|Atout : nœuds",
        "Ideally, you know knots|Vous devez connaître les nœuds",
        "Knots (optional)|Nœuds (obligatoire)",
        "Knots are desirable|Les nœuds sont obligatoires",
        "A plus: knots|Nœuds",
        "Knots are required|Les nœuds seraient appréciés"
      })
  void whatIsAnAssetInOneLanguage(String english, String french) {
    assertThat(rules(YOU + english, VOUS + french)).contains("requirement-differs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nice to have: knots|Atout : nœuds",
        "Ideally, you know knots|De préférence, vous connaissez les nœuds",
        "Knots would help|La connaissance des nœuds serait utile",
        "No diploma is required|Aucun diplôme n’est exigé"
      })
  void whatIsAnAssetInBoth(String english, String french) {
    assertThat(rules(YOU + english, VOUS + french)).doesNotContain("requirement-differs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Experience managing a team of rowers|Expérience managing a team of rowers",
        "Know the tides and the log|Keep the log et vérifier la lampe chaque nuit",
        "Report to the Director, qui relève du ministre|Relever de la direction",
        "Row before noon|Apply before noon"
      })
  void mixedItems(String english, String french) {
    assertThat(rules(YOU + english, VOUS + french)).contains("line-language");
  }

  @Test
  void aLabelIsNoStatementWhereverItStands() {
    String french = "Une épreuve a lieu en mer. Pour en savoir plus : [mesures d’adaptation](/a).";
    assertThat(
            rules(
                "A test is held at sea. Tell us if you need [accommodation](/a) at any stage."
                    + WORK,
                french + TRAVAIL))
        .contains("statement-missing");
    assertThat(
            rules(
                "A test is held at sea. Tell us if you need [accommodation](/a) at any stage."
                    + WORK,
                french.replace("Pour en savoir plus :", "Dites-nous s’il vous faut des") + TRAVAIL))
        .doesNotContain("statement-missing");
  }

  @Test
  void anotherDescriptionThanTheText() {
    String english = "description: Keeps the lamp of the cape. Apply by March 4, 2099.";
    String french = "description: Garde la lampe du cap. Postulez d’ici le 4 mars 2099.";
    assertThat(
            contradictions(
                english, french, "Apply by April 4, 2099.", "Postulez d’ici le 4 avril 2099."))
        .hasSize(2);
    assertThat(
            contradictions(
                english, french, "Row from April 4, 2099.", "Ramez dès le 4 avril 2099."))
        .isEmpty();
    // The text is what is wrong, and that is told.
    assertThat(
            contradictions(
                english, french, "Apply by March 4, 2099.", "Postulez d’ici le 4 avril 2099."))
        .isEmpty();
  }

  @Test
  void lostMarkersAreOneThingToMend() {
    String sound =
        "## You\n\n- know the tides of the bay\n- know the stars of the north\n- can row";
    String lost =
        "## Vous\n\n-connaissez les marées de la baie\n-connaissez les étoiles du nord\n-savez ramer";
    assertThat(check(sound, lost))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("list-marker");
          assertThat(finding.fix()).isNotNull();
        });
    String numbered =
        "## Vous\n\n1. connaissez les marées de la baie\n2.connaissez les étoiles du nord\n3. savez ramer";
    assertThat(
            rules(
                sound
                    .replace("- know the t", "1. know the t")
                    .replace("- know the s", "2. know the s")
                    .replace("- can", "3. can"),
                numbered))
        .containsExactly("list-marker");
  }

  @Test
  void aLostMarkerHidesNoItem() {
    String sound =
        "## You\n\n- know the tides of the bay\n  - and its reefs\n- can row alone at night";
    String lost =
        "## Vous\n\n- connaissez les marées de la baie\n  -et ses récifs\n- savez ramer en solitaire la nuit";
    assertThat(check(sound, lost)).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void boldLinesInOneLanguageAreToldOnce() {
    String english = "## You\n\n- know the tides\n- can row\n\n## We\n\n- pay well\n- sing";
    String french =
        "**Vous**\n\n- connaissez les marées\n- savez ramer\n\n**Nous**\n\n- payons bien\n- chantons";
    assertThat(rules(english, french)).containsExactly("bold-heading");
  }

  @Test
  void anUntranslatedItemIsToldWhereItIs() {
    String same = "Garder la lampe de la tour chaque nuit";
    assertThat(check(YOU + same, VOUS + same))
        .filteredOn(finding -> finding.rule().equals("paragraph-untranslated"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.file()).startsWith("en/"));
  }

  private static List<Finding> contradictions(
      String english, String french, String text, String texte) {
    return new Checker(Configuration.DEFAULT, TODAY)
        .check(SoundPosting.with(english, french, text + WORK, texte + TRAVAIL)).stream()
            .filter(finding -> finding.rule().equals("description-contradicts"))
            .toList();
  }

  private static List<Finding> check(String english, String french) {
    return new Checker(Configuration.DEFAULT, TODAY)
        .check(SoundPosting.with(Example.bodies(english, french))).stream()
            .filter(finding -> !finding.rule().equals("stub"))
            .toList();
  }

  private static List<String> rules(String english, String french) {
    return check(english, french).stream().map(Finding::rule).toList();
  }
}
