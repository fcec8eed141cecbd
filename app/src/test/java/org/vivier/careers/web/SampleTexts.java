package org.vivier.careers.web;

import org.vivier.format.Language;

/** What the sample postings say, written for these tests. */
record SampleTexts(
    String title,
    String longTitle,
    String otherTitle,
    String summary,
    String otherSummary,
    String evergreenTitle,
    String evergreenSummary,
    String bodyHtml) {

  static SampleTexts of(Language language) {
    return language == Language.EN ? ENGLISH : FRENCH;
  }

  private static final SampleTexts ENGLISH =
      new SampleTexts(
          "Service designer, benefits for new parents",
          "Senior or principal full-stack developer (Java, accessibility and"
              + " open-source stewardship), permit and licence renewal platform for fishers,"
              + " pilots and harbour masters of the Atlantic and Arctic coasts",
          "Administrative officer",
          "Follow a parent from the hospital bed to the first payment, find where the forms get"
              + " in their way, and put it right with a team of six. You will test every week"
              + " with people who have better things to do.",
          "Keep a busy team of twenty in offices, tools and good order.",
          "Share your résumé",
          "Tell us what you do well. We keep your résumé for two years and look at it first when"
              + " a new job comes up.",
          """
          <p>Parents of newborns wait nine weeks for their first payment. You will bring that \
          down to two. You will work with a developer, a researcher, a writer and a policy \
          analyst, in one room or over video, and with the clerks who answer the phone.</p>
          <h2>What you will do</h2>
          <ul>
          <li>Watch people apply, at home and at the counter, and write down what happened.</li>
          <li>Draw the service end to end, with what it costs and where it fails.</li>
          <li>Try changes on paper first, then in code with the team.</li>
          <li>Explain what you learned to people who run the programme, in a page or less.</li>
          </ul>
          <h2>What you bring</h2>
          <h3>Essential qualifications</h3>
          <ol>
          <li>Experience of designing a public or internal service with its users.</li>
          <li>Ability to explain a finding in writing, in plain language.</li>
          <li>Knowledge of the <a href="https://www.w3.org/TR/WCAG22/">accessibility \
          guidelines</a> and how to apply them.</li>
          </ol>
          <h3>Assets</h3>
          <p>Having worked with payment systems, or with people who have just become parents.</p>
          <h2>What we offer</h2>
          <table><thead><tr><th>Step</th><th>Salary</th></tr></thead>
          <tbody><tr><td>1</td><td>$101,541</td></tr><tr><td>4</td><td>$126,390</td></tr></tbody>
          </table>
          <blockquote><p>“The forms were written for us. They should be written for them.”</p>
          </blockquote>
          """);

  private static final SampleTexts FRENCH =
      new SampleTexts(
          "Conceptrice ou concepteur de services, prestations pour nouveaux parents",
          "Développeuse principale ou développeur principal (Java, accessibilité et logiciel"
              + " libre), plateforme de renouvellement des permis pour les gens de mer, les"
              + " pilotes et les capitaines de port des côtes de l’Atlantique et de l’Arctique",
          "Agente administrative ou agent administratif",
          "Accompagnez un parent de la maternité au premier versement, repérez où les formulaires"
              + " lui nuisent et corrigez le tout avec une équipe de six personnes. Chaque semaine,"
              + " vous ferez des essais avec des gens qui ont mieux à faire.",
          "Veillez aux locaux, aux outils et au bon ordre d’une équipe de vingt personnes.",
          "Envoyez-nous votre curriculum vitæ",
          "Dites-nous ce que vous faites bien. Nous conservons votre curriculum vitæ deux ans et"
              + " le consultons en premier lorsqu’un poste se présente.",
          """
          <p>Les parents d’un nouveau-né attendent neuf semaines leur premier versement. Vous \
          ramènerez ce délai à deux semaines. Vous travaillerez avec une équipe de développement, \
          de recherche, de rédaction et d’analyse, sur place ou par vidéo.</p>
          <h2>Vos fonctions</h2>
          <ul>
          <li>Observer des gens qui font une demande, chez eux et au comptoir.</li>
          <li>Dessiner le service de bout en bout, avec ses coûts et ses échecs.</li>
          <li>Mettre les changements à l’essai sur papier, puis dans le code.</li>
          <li>Expliquer vos constats en une page ou moins.</li>
          </ul>
          <h2>Votre profil</h2>
          <h3>Qualifications essentielles</h3>
          <ol>
          <li>Expérience de la conception d’un service avec les personnes qui l’utilisent.</li>
          <li>Capacité d’expliquer un constat par écrit, en langage clair.</li>
          <li>Connaissance des <a href="https://www.w3.org/TR/WCAG22/">règles \
          d’accessibilité</a> et de leur application.</li>
          </ol>
          <h3>Atouts</h3>
          <p>Avoir travaillé à un système de paiement ou auprès de nouveaux parents.</p>
          <h2>Ce que nous offrons</h2>
          <table><thead><tr><th>Échelon</th><th>Salaire</th></tr></thead>
          <tbody><tr><td>1</td><td>101 541 $</td></tr><tr><td>4</td><td>126 390 $</td></tr></tbody>
          </table>
          """);
}
