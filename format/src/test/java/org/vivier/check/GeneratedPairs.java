package org.vivier.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.vivier.check.rules.Example;
import org.vivier.format.PostingPair;

/** Postings made of sentences that exist in both languages, so that every right answer is known. */
final class GeneratedPairs {
  /** One thing said in both languages. */
  record Said(String english, String french) {}

  private static final List<Said> ITEMS =
      List.of(
          said(
              "Open the gates of the lock before dawn",
              "Ouvrir les portes de l’écluse avant l’aube"),
          said(
              "Answer questions from the people on the boats",
              "Répondre aux questions des personnes sur les bateaux"),
          said(
              "Paint the walls of the house every spring",
              "Peindre les murs de la maison chaque printemps"),
          said(
              "Write a report on the level of the water",
              "Rédiger un rapport sur le niveau de l’eau"),
          said(
              "Train new colleagues and volunteers",
              "Former les nouveaux collègues et les bénévoles"),
          said("Plan the budget with the director", "Planifier le budget avec la direction"),
          said(
              "Repair the pumps and the electric cables",
              "Réparer les pompes et les câbles électriques"),
          said(
              "Keep an inventory of tools and paint",
              "Tenir un inventaire des outils et de la peinture"),
          said(
              "Speak with schools that visit the canal", "Parler aux écoles qui visitent le canal"),
          said(
              "Measure the thickness of the ice in winter",
              "Mesurer l’épaisseur de la glace en hiver"),
          said(
              "Publish the calendar of closures online",
              "Publier le calendrier des fermetures en ligne"),
          said(
              "Buy wood and stone from local suppliers",
              "Acheter du bois et de la pierre à des fournisseurs locaux"),
          said(
              "Protect the birds that nest beside the path",
              "Protéger les oiseaux qui nichent près du chemin"),
          said(
              "Translate the safety signs with the team",
              "Traduire les panneaux de sécurité avec l’équipe"),
          said("Test the alarm of the bridge every week", "Tester l’alarme du pont chaque semaine"),
          said(
              "Photograph the damage after each storm",
              "Photographier les dommages après chaque tempête"),
          said("Analyze the data of the sensors", "Analyser les données des capteurs"),
          said(
              "Organize the summer festival with partners",
              "Organiser le festival d’été avec des partenaires"),
          said("Negotiate contracts for cleaning", "Négocier les contrats de nettoyage"),
          said(
              "Recruit students for the season",
              "Recruter des étudiantes et étudiants pour la saison"),
          said(
              "Lead meetings with the municipal council",
              "Diriger les réunions avec le conseil municipal"),
          said(
              "Develop a mobile application for sailors",
              "Développer une application mobile pour les marins"),
          said(
              "Check the invoices of the market garden",
              "Vérifier les factures du jardin du marché"),
          said("Respect the privacy of visitors", "Respecter la vie privée des visiteurs"));

  private static final List<Said> HEADS =
      List.of(
          said("Your work", "Votre travail"),
          said("What you know", "Ce que vous savez"),
          said("Conditions of the position", "Conditions du poste"),
          said("Questions for the interview", "Questions pour l’entrevue"));

  private GeneratedPairs() {}

  private static Said said(String english, String french) {
    return new Said(english, french);
  }

  /** A section with a heading and a list. */
  record Section(Said head, List<Said> items) {
    Section without(int item) {
      List<Said> left = new ArrayList<>(items);
      left.remove(item);
      return new Section(head, left);
    }

    Section swapping(int one, int two) {
      List<Said> other = new ArrayList<>(items);
      Collections.swap(other, one, two);
      return new Section(head, other);
    }
  }

  /** Two to four sections of three to six items, no item twice. */
  static List<Section> sections(long seed) {
    Random random = new Random(seed);
    List<Said> items = new ArrayList<>(ITEMS);
    Collections.shuffle(items, random);
    int count = 2 + random.nextInt(3);
    List<Section> sections = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      int size = 3 + random.nextInt(4);
      sections.add(new Section(HEADS.get(i), items.subList(at, at + size)));
      at += size;
    }
    return sections;
  }

  /** A posting whose two texts hold these sections. */
  static PostingPair pair(List<Section> english, List<Section> french) {
    return SoundPosting.with(Example.bodies(body(english, true), body(french, false)));
  }

  private static String body(List<Section> sections, boolean english) {
    StringBuilder body = new StringBuilder();
    for (Section section : sections) {
      body.append("## ").append(words(section.head(), english)).append("\n\n");
      section.items().forEach(item -> body.append("- ").append(words(item, english)).append('\n'));
      body.append('\n');
    }
    return body.toString();
  }

  private static String words(Said said, boolean english) {
    return english ? said.english() : said.french();
  }
}
