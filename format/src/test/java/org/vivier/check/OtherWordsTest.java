package org.vivier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vivier.check.rules.Example;
import org.vivier.format.Finding;

/** The same fact in other words is no difference, and another fact in like words is one. */
class OtherWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final String WORK = "\n\n## Your work\n\n- Steer the ferry\n- Grease the winch\n";
  private static final String TRAVAIL =
      "\n\n## Votre travail\n\n- Gouverner le traversier\n- Graisser le treuil\n";
  private static final List<String> OTHERS =
      List.of("statement-missing", "text-differs", "sentence-missing", "paragraph-missing");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is a contract of eighteen months on the upper lake.|Il s’agit d’un contrat de"
            + " dix-huit mois sur le lac d’en haut.",
        "We offer a fixed-term appointment on the upper lake.|Nous offrons une nomination pour une"
            + " durée déterminée sur le lac d’en haut.",
        "You join us for a term of up to two years.|Vous vous joignez à nous pour une période"
            + " maximale de deux ans.",
        "This is a temporary role until March 31, 2031.|Ce rôle est temporaire, jusqu’au 31 mars"
            + " 2031.",
        "The position is permanent, on the upper lake.|Le poste est permanent, sur le lac d’en"
            + " haut.",
        "We offer an indeterminate position on the lake.|Nous offrons un poste permanent sur le"
            + " lac.",
        "This is a permanent position on the upper lake.|Il s’agit d’un poste à durée indéterminée"
            + " sur le lac d’en haut.",
        "You will hold a 12-month assignment on the lake.|Vous occuperez une affectation de 12 mois"
            + " sur le lac.",
        "You will hold an acting position on the lake for 4 months.|Vous occuperez un poste par"
            + " intérim sur le lac pendant 4 mois.",
        "This term position lasts one year.|Ce poste d’une durée déterminée est d’un an.",
        "This is a one-year term on the lake.|Ce poste est d’une durée d’un an, sur le lac.",
        "Secondments and deployments are welcome on the lake.|Les détachements et les mutations"
            + " sont bienvenus sur le lac.",
        "You come on secondment or on a term basis.|Vous venez en détachement ou pour une durée"
            + " limitée.",
        "This is a term position with the possibility of extension.|Il s’agit d’un emploi"
            + " temporaire avec possibilité de prolongation.",
        "We need a casual worker on the lake.|Il nous faut une personne employée à titre"
            + " occasionnel sur le lac.",
        "This is a student role for the summer term.|Ce rôle étudiant est offert pour le trimestre"
            + " d’été.",
        "This is a part-time position on the lake for a period of 6 months.|Il s’agit d’un poste à"
            + " temps partiel sur le lac pour une période de six mois.",
        "The position is rated at the AS 05 level.|Le poste est classé au niveau AS-05.",
        "The position is rated IT-04 (old CS-04).|Le poste est classé IT-04 (ancien CS-04).",
        "You are paid $82,500 to $97,300 a year.|Vous touchez de 82 500 $ à 97 300 $ par année.",
        "You are paid CAD 82,500 per year.|Vous touchez 82 500 $ CA par année.",
        "You are paid 82,500 CDN per year.|Vous touchez 82 500 CAD par année.",
        "You are paid 82,500 to 97,300 CAD a year.|Vous touchez de 82 500 à 97 300 CAD par année.",
        "You are paid CAD 82,500 to 97,300 a year.|Vous touchez de 82 500 $ à 97 300 $ par année.",
        "You are paid $31.25 an hour.|Vous touchez 31,25 $ de l’heure.",
        "You manage a budget of 2.5 million dollars.|Vous gérez un budget de 2,5 M$.",
        "You are paid $82,500.|Vous touchez 82.500 $.",
        "You are paid $82 500.|Vous touchez 82 500 $.",
        "Fees of twenty dollars apply.|Des frais de 20 $ s’appliquent.",
        "Apply by 4 January 2031.|Postulez au plus tard le 4 janvier 2031.",
        "Apply by February 28, 2031, at 11:59 p.m. Pacific time.|Postulez au plus tard le 28"
            + " février 2031 à 23 h 59, heure du Pacifique.",
        "We sail from May 1 to 15.|Nous naviguons du 1er au 15 mai.",
        "We open between May 3 and 7, 2031.|Nous ouvrons entre le 3 et le 7 mai 2031.",
        "Apply by midnight on June 5, 2031.|Postulez avant le 5 juin 2031, à minuit.",
        "We work from 9:00 to 17:00.|Nous travaillons de 9 h à 17 h.",
        "The ferry leaves at half past six.|Le traversier part à six heures et demie.",
        "The ferry leaves at six in the evening.|Le traversier part à dix-huit heures.",
        "You need 2+ years on a bridge.|Il vous faut au moins deux ans sur une passerelle.",
        "You work 37.5 hours a week.|Vous travaillez 37,5 heures par semaine.",
        "You work 37.5 hours a week.|Vous travaillez 37 h 30 par semaine.",
        "You need eighteen months on a bridge.|Il vous faut un an et demi sur une passerelle.",
        "You need a year and a half on a bridge.|Il vous faut dix-huit mois sur une passerelle.",
        "The crossing takes half an hour.|La traversée dure 30 minutes.",
        "The crossing takes an hour and a half.|La traversée dure 90 minutes.",
        "We answer within two weeks.|Nous répondons dans les quinze jours.",
        "We answer within one week.|Nous répondons dans les huit jours.",
        "We answer in a fortnight.|Nous répondons dans les deux semaines.",
        "We answer within 48 hours.|Nous répondons dans un délai de deux jours.",
        "You need a decade of service.|Il vous faut dix ans de service.",
        "You lead a crew of a dozen people.|Vous dirigez un équipage d’une douzaine de personnes.",
        "You lead a crew of 12.|Vous dirigez un équipage d’une douzaine de personnes.",
        "You lead about twenty people.|Vous dirigez une vingtaine de personnes.",
        "We carry over 1.2 million passengers.|Nous transportons plus de 1,2 million de passagers.",
        "We carry 40,000 passengers.|Nous transportons quarante mille passagers.",
        "We have three hundred seats.|Nous avons 300 places.",
        "We are in the top 10% of ferries.|Nous sommes dans les 10 p. 100 de tête des traversiers.",
        "We are open 7 days a week.|Nous sommes ouverts 7 jours sur 7.",
        "We are open 24/7.|Nous sommes ouverts jour et nuit, sept jours sur sept.",
        "Half of the crew is new.|50 % de l’équipage est nouveau.",
        "See section 15 of the Act.|Voir l’article 15 de la Loi.",
        "Our crew is 60-70% bilingual.|Notre équipage est bilingue à 60 ou 70 %.",
        "Call (613) 555-0123, ext. 12.|Appelez au 613 555-0123, poste 12.",
        "In the 21st century, ferries still matter.|Au XXIe siècle, les traversiers comptent"
            + " encore.",
        "Phase II begins soon.|La phase 2 commence bientôt.",
        "The role is bilingual imperative BBB.|Le rôle est bilingue impératif BBB.",
        "Levels required: reading C, writing B, oral C.|Niveaux exigés : lecture C, écriture B,"
            + " oral C.",
        "You need Reliability status for the radio.|Il vous faut une cote de fiabilité pour la"
            + " radio.",
        "You need enhanced reliability for the radio.|Il vous faut une cote de fiabilité"
            + " approfondie pour la radio.",
        "You need a Top Secret clearance.|Il vous faut une habilitation Très secret.",
        "You must be cleared to the Secret level.|Vous devez détenir une habilitation de sécurité"
            + " de niveau secret.",
        "Various language requirements apply.|Diverses exigences linguistiques s’appliquent.",
        "Knowledge of English is essential.|La connaissance de l’anglais est essentielle.",
        "The office is in the National Capital Region.|Le bureau est dans la région de la capitale"
            + " nationale.",
        "Work for the University of Toronto on the lake.|Travaillez pour l’Université de Toronto"
            + " sur le lac.",
        "Adaptability is what we look for.|La capacité d’adaptation est ce que nous recherchons.",
        "Climate adaptation is our daily work.|L’adaptation aux changements climatiques est notre"
            + " travail quotidien.",
        "The swimming pool may be used after work.|La piscine peut être utilisée après le travail.",
        "The term ends on March 31, 2032.|Le mandat prend fin le 31 mars 2032.",
        "You will join a team of permanent and term employees.|Vous vous joindrez à une équipe de"
            + " personnes nommées pour une durée indéterminée ou déterminée.",
        "Casual conversation is welcome aboard.|Les conversations décontractées sont bienvenues à"
            + " bord.",
        "The role is acting: you replace our captain.|Le rôle est un intérim : vous remplacez notre"
            + " capitaine.",
        "You may be hired as an indeterminate or term employee.|Vous pourriez obtenir un poste"
            + " permanent ou temporaire.",
        "This is a 6 month deployment.|Il s’agit d’une mutation de 6 mois.",
        "Salary: $64,036 – $77,786|Salaire : 64 036 $ à 77 786 $",
        "Salary range: 64,036$ - 77,786$|Échelle salariale : 64 036 $ – 77 786 $",
        "Salary: $64.0K|Salaire : 64 000 $",
        "The grant is worth $1.25 million.|La subvention vaut 1 250 000 $.",
        "You earn US$40 an hour.|Vous gagnez 40 $ US de l’heure.",
        "Apply by the end of May 2031.|Postulez d’ici la fin de mai 2031.",
        "Start date: 01/04/2031|Date d’entrée en fonction : 01/04/2031",
        "Season: May-October|Saison : mai à octobre",
        "We meet twice a week.|Nous nous réunissons deux fois par semaine.",
        "We meet biweekly.|Nous nous réunissons toutes les deux semaines.",
        "We meet every other day.|Nous nous réunissons tous les deux jours.",
        "You work 40 hours per week.|Vous travaillez 40 h par semaine.",
        "You work 40-hour weeks.|Vous faites des semaines de 40 heures.",
        "You work 8 to 10 hours a day.|Vous travaillez de 8 à 10 heures par jour.",
        "You work 7.5 hours a day.|Vous travaillez sept heures et demie par jour.",
        "Experience: 3 to 5 years|Expérience : de trois à cinq ans",
        "Experience: at least one (1) year|Expérience : au moins un (1) an",
        "Experience within the last five years|Expérience au cours des cinq dernières années",
        "Experience within the past 5 years|Expérience au cours des 5 dernières années",
        "Recent means within the last 2 years.|Récente signifie au cours des deux dernières"
            + " années.",
        "A six-month probation applies.|Une période d’essai de six mois s’applique.",
        "A twelve-month probation applies.|Une période d’essai d’un an s’applique.",
        "Two-thirds of our crew are bilingual.|Les deux tiers de notre équipage sont bilingues.",
        "Our team of 5-7 people|Notre équipe de 5 à 7 personnes",
        "A team of around 15|Une équipe d’une quinzaine de personnes",
        "Dozens of ferries|Des dizaines de traversiers",
        "Two hundred and fifty passengers|250 passagers",
        "1,500 passengers|Mille cinq cents passagers",
        "100 passengers|Cent passagers",
        "2 million passengers|Deux millions de passagers",
        "Version 3.11 of the log|La version 3.11 du journal",
        "Top 3 ferry|L’un des trois meilleurs traversiers",
        "One of our captains|Une ou un de nos capitaines",
        "Both official languages are used.|Les deux langues officielles sont utilisées.",
        "The second landing is new.|Le deuxième débarcadère est neuf.",
        "The third landing is new.|Le 3e débarcadère est neuf.",
        "See Step 2 below.|Voir l’étape deux ci-dessous.",
        "Room 4-120, 10 Main Street|10, rue Main, bureau 4-120",
        "ISO 9001 and ISO/IEC 27001|ISO 9001 et ISO/CEI 27001",
        "Protected B files|Les dossiers Protégé B",
        "Bilingual (B/B/B)|Bilingue (B/B/B)",
        "Security: Reliability Status|Sécurité : cote de fiabilité",
        "Security clearance: Secret (Level II)|Autorisation de sécurité : Secret (niveau II)",
        "Based in St. John’s or Saint John|Poste à St. John’s ou à Saint John",
        "Write to jobs@ferry.example.org or emplois@ferry.example.org.|Écrivez à"
            + " emplois@ferry.example.org ou à jobs@ferry.example.org.",
        "Reasonable adjustments can be arranged.|Des mesures d’adaptation raisonnables peuvent être"
            + " prises.",
        "A pool of candidates could be established.|Un répertoire de candidates et de candidats"
            + " pourrait être établi.",
        "Conditions of employment: overtime|Conditions d’embauche : heures supplémentaires",
        "Bonus points for sailors!|Vous naviguez ? C’est un plus !"
      })
  void agree(String english, String french) {
    assertThat(rules(english, french))
        .noneMatch(rule -> rule.endsWith("-differs") || OTHERS.contains(rule))
        .doesNotContain("classification-obsolete", "classification-unknown", "date-impossible");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is an indeterminate position on the lake.|Il s’agit d’un poste temporaire sur le"
            + " lac.|tenure-differs+duration-differs",
        "This is a term position of two years on the lake.|Il s’agit d’un poste permanent sur le"
            + " lac.|tenure-differs+duration-differs",
        "This is a permanent position on the lake.|Il s’agit d’un poste à durée déterminée sur le"
            + " lac.|tenure-differs+duration-differs",
        "This is a casual contract on the lake.|Il s’agit d’un poste à durée indéterminée sur le"
            + " lac.|tenure-differs+duration-differs",
        "The position is rated EC-05/EC-06 on the lake.|Le poste est classé EC-05/EC-07 sur le"
            + " lac.|classification-differs",
        "The position is rated PM-05 on the lake.|Le poste est classé PM 06 sur le"
            + " lac.|classification-differs",
        "The positions are EC-04 to EC-06 on the lake.|Les postes vont de EC-04 à EC-07 sur le"
            + " lac.|classification-differs",
        "You are paid $82,500 to $97,300 a year.|Vous touchez de 82 500 $ à 93 700 $ par"
            + " année.|money-differs",
        "You are paid $31.25 an hour.|Vous touchez 32,15 $ de l’heure.|money-differs",
        "You manage a budget of $2.5M.|Vous gérez un budget de 2,5 milliards de"
            + " dollars.|money-differs",
        "Your salary is $80K to $95K.|Votre salaire va de 80 000 $ à 59 000 $.|money-differs",
        "Apply by 4 January 2031.|Postulez au plus tard le 4 juin 2031.|date-differs",
        "Apply by February 28, 2031.|Postulez au plus tard le 28 février 2032.|date-differs",
        "Apply by 2031-02-28.|Postulez au plus tard le 27 février 2031.|date-differs",
        "We sail from May 1 to 15.|Nous naviguons du 1er au 25 mai.|date-differs+number-differs",
        "The ferry leaves at 6:15 a.m.|Le traversier part à 6 h 45.|time-differs",
        "The ferry leaves at 6 p.m.|Le traversier part à 16 h.|time-differs+duration-differs",
        "You work 37.5 hours a week.|Vous travaillez 35,5 heures par"
            + " semaine.|duration-differs+number-differs",
        "You need five years of service.|Il vous faut trois ans de service.|duration-differs",
        "We answer within two weeks.|Nous répondons dans les trois semaines.|duration-differs",
        "You lead a crew of twelve people.|Vous dirigez un équipage de vingt"
            + " personnes.|number-differs",
        "We carry 40,000 passengers.|Nous transportons 4 000 passagers.|number-differs",
        "We carry 15% of the mail.|Nous transportons 25 % du courrier.|number-differs",
        "The role is bilingual imperative BBB/BBB.|Le rôle est bilingue impératif"
            + " CBC/CBC.|profile-differs",
        "The role is bilingual imperative (BBB).|Le rôle est bilingue impératif"
            + " (CCC).|profile-differs",
        "You need a Secret clearance for the radio.|Il vous faut une cote de fiabilité pour la"
            + " radio.|security-differs",
        "You need a Top Secret clearance.|Il vous faut une habilitation de sécurité de niveau"
            + " Secret.|security-differs",
        "English essential on the lake.|Français essentiel sur le"
            + " lac.|language-requirement-differs",
        "Bilingual imperative on the lake.|Anglais ou français essentiel sur le"
            + " lac.|language-requirement-differs",
        "The office is in Halifax by the harbour.|Le bureau est à Moncton près du"
            + " port.|place-differs",
        "Write to crew@ferry.example.org today.|Écrivez à crews@ferry.example.org"
            + " aujourd’hui.|email-differs",
        "Call 613-555-0123 today.|Appelez au 613-555-0132 aujourd’hui.|number-differs",
        "A diving licence is an asset.|Un permis de plongée est obligatoire.|requirement-differs",
        "A diving licence is required.|Un permis de plongée est souhaitable.|requirement-differs",
        "A diving licence is preferred.|Vous devez avoir un permis de plongée.|requirement-differs",
        "Persons who need accommodation measures may write to us.|Merci de votre intérêt pour notre"
            + " traversier et son lac.|statement-missing+text-differs",
        "You will hold a secondment on the lake.|Vous occuperez un poste de durée indéterminée sur"
            + " le lac.|tenure-differs",
        "Duration: up to 3 years|Durée : jusqu’à 5 ans|duration-differs",
        "Four-month co-op term|Stage coopératif de huit mois|duration-differs",
        "Classified at the PE-03 group and level.|Classé au groupe et au niveau"
            + " PE-04.|classification-differs",
        "Salary: $64,036 – $77,786|Salaire : 64 036 $ à 77 768 $|money-differs",
        "The grant is worth $1.25 million.|La subvention vaut 1 520 000 $.|money-differs",
        "You earn $40/hr.|Vous gagnez 45 $/heure.|money-differs",
        "It costs $0.50.|Cela coûte 0,05 $.|money-differs",
        "Apply by March 3, 2031 at 11:59 pm ET.|Postulez d’ici le 13 mars 2031 à 23 h 59"
            + " HE.|date-differs",
        "Apply by noon.|Postulez d’ici 15 h.|time-differs+duration-differs",
        "We sail from May 3 to June 5.|Nous naviguons du 3 mai au 5 juillet.|date-differs",
        "You work eight-hour shifts.|Vous faites des quarts de douze heures.|duration-differs",
        "Experience: 3-5 years|Expérience : de 2 à 5 ans|duration-differs+number-differs",
        "Experience within the last five years|Expérience au cours des dix dernières"
            + " années|duration-differs+number-differs",
        "A twelve-month probation applies.|Une période d’essai de six mois"
            + " s’applique.|duration-differs",
        "Two hundred and fifty passengers|350 passagers|number-differs",
        "A team of five to seven people|Une équipe de cinq à neuf personnes|number-differs",
        "Our crew is 60% bilingual.|Notre équipage est bilingue à 80 %.|number-differs",
        "Secret or Top Secret|Cote de fiabilité exigée|security-differs+statement-missing",
        "Based in Calgary on the Bow|Poste à Edmonton, au bord de l’eau|place-differs",
        "Experience with sails is required.|L’expérience de la voile est un"
            + " atout.|requirement-differs",
        "You are paid 82,500 CDN per year.|Vous touchez 85 200 CAD par année.|money-differs",
        "You are paid CAD 82,500 to 97,300.|Vous touchez de 82 500 à 93 700 CAD.|money-differs",
        "We need eleven people.|Il nous faut douze personnes.|number-differs",
        "CCC in French is required.|Le niveau BBB en français est exigé.|profile-differs"
      })
  void differ(String english, String french, String oneOf) {
    assertThat(rules(english, french)).containsAnyElementsOf(Arrays.asList(oneOf.split("\\+", -1)));
  }

  private static List<String> rules(String english, String french) {
    Example example = Example.bodies(english + WORK, french + TRAVAIL);
    return new Checker(Configuration.DEFAULT, TODAY)
        .check(SoundPosting.with(example)).stream().map(Finding::rule).toList();
  }
}
