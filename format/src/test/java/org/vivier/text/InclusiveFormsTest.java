package org.vivier.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InclusiveFormsTest {
  @ParameterizedTest
  @CsvSource({
    "étudiant·e, étudiant étudiante",
    "candidat·e·s, candidats candidates",
    "concepteur·rice, concepteur conceptrice",
    "concepteur·trice, concepteur conceptrice",
    "développeur·se, développeur développeuse",
    "nouveaux·elles, nouveaux nouvelles",
    "un(e), un une",
    "directeurs(trices), directeurs directrices",
    "Conseiller (ère), Conseiller Conseillère",
    "conseiller·ère·s, conseillers conseillères",
    "principal.e, principal principale",
    "étudiant.e.s, étudiants étudiantes",
    "candidat(e)s, candidats candidates",
    "consultatif(ve), consultatif consultative",
    "chef·fe, chef cheffe",
    "gardien·ne·s, gardiens gardiennes",
    "expérimenté·e, expérimenté expérimentée",
    "tous·tes, tous toutes",
    "professionnel·le, professionnel professionnelle",
    "conseiller-ère, conseiller conseillère",
    "traducteur/trice, traducteur traductrice",
    "heureux·se, heureux heureuse",
    "recruteur(se), recruteur recruteuse"
  })
  void givesBothFullForms(String written, String expanded) {
    assertThat(InclusiveForms.expand(written)).isEqualTo(expanded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CBC/CBC",
        "et/ou",
        "CI/CD",
        "l’IFS (SRE) de plateformes",
        "https://example.org/chef.e/candidat(e)",
        "candidat.e@example.org",
        "peut-être",
        "Conseiller / Conseillère",
        "le/la",
        "adjoint ou adjointe",
        "avez-vous",
        "donne-les",
        "www.agent.es/page",
        "ci-après",
        "au-dessus"
      })
  void leavesTheRestAlone(String text) {
    assertThat(InclusiveForms.expand(text)).isEqualTo(text);
  }

  @Property
  void neverFailsAndCoversItsOwnText(@ForAll String text) {
    int end = 0;
    for (InclusiveForm form : InclusiveForms.find(text)) {
      assertThat(form.start()).isGreaterThanOrEqualTo(end);
      end = form.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
