package org.vivier.staff;

import java.util.UUID;
import org.vivier.format.Language;

/** Addresses of the staff side. The French ones are French. */
public final class StaffPaths {
  /** Before every English address. */
  public static final String EN = "/en/staff";

  /** Before every French address. */
  public static final String FR = "/fr/personnel";

  private StaffPaths() {}

  /** Where the staff side begins. */
  public static String home(Language language) {
    return language == Language.EN ? EN : FR;
  }

  /** The first page of somebody who is signed in. */
  public static String work(Language language) {
    return language == Language.EN ? EN + "/work" : FR + "/travail";
  }

  /** Where one signs in. */
  public static String signIn(Language language) {
    return language == Language.EN ? EN + "/sign-in" : FR + "/connexion";
  }

  /** Takes the button with which one signs out. */
  public static String signOut(Language language) {
    return language == Language.EN ? EN + "/sign-out" : FR + "/deconnexion";
  }

  /** Where a link in a letter leads. */
  public static String link(Language language, String token) {
    return (language == Language.EN ? EN + "/link/" : FR + "/lien/") + token;
  }

  /** Where the second proof is shown. */
  public static String secondStep(Language language) {
    return language == Language.EN ? EN + "/second-step" : FR + "/deuxieme-etape";
  }

  /** Where the first second proof is set up. */
  public static String setUp(Language language) {
    return language == Language.EN ? EN + "/set-up" : FR + "/mise-en-place";
  }

  /** Takes what a passkey signed. */
  public static String passkey(Language language) {
    return language == Language.EN ? EN + "/passkey" : FR + "/cle-d-acces";
  }

  /** Leads to the organization's own sign-in. */
  public static String provider(Language language) {
    return language == Language.EN ? EN + "/provider" : FR + "/fournisseur";
  }

  /** Where that one leads back to, from whatever language: it is registered there. */
  public static String providersAnswer() {
    return EN + "/provider/answer";
  }

  /** Where people see their browsers and proofs. */
  public static String devices(Language language) {
    return language == Language.EN ? EN + "/devices" : FR + "/appareils";
  }

  /** Ends one of one's own browsers. */
  public static String endDevice(Language language, UUID session) {
    return devices(language) + "/" + session + (language == Language.EN ? "/end" : "/fin");
  }

  /** Where one sets up an app, or another one. */
  public static String app(Language language) {
    return devices(language) + (language == Language.EN ? "/app" : "/application");
  }

  /** Draws new recovery codes. */
  public static String recoveryCodes(Language language) {
    return devices(language) + (language == Language.EN ? "/recovery-codes" : "/codes-de-secours");
  }

  /** Takes a new passkey. */
  public static String passkeyRegistration(Language language) {
    return devices(language) + (language == Language.EN ? "/passkeys" : "/cles-d-acces");
  }

  /** Removes a passkey. */
  public static String removePasskey(Language language, UUID passkey) {
    return passkeyRegistration(language)
        + "/"
        + passkey
        + (language == Language.EN ? "/remove" : "/retrait");
  }

  /** Where one chooses whether to get letters about new work. */
  public static String workMail(Language language) {
    return devices(language) + (language == Language.EN ? "/work-mail" : "/courriels-de-travail");
  }

  /** Where somebody who is signed in proves again who they are. */
  public static String confirm(Language language) {
    return language == Language.EN ? EN + "/confirm" : FR + "/confirmation";
  }

  /** Whether an address, decoded, is on the staff side. */
  public static boolean isOne(String path) {
    return isUnder(path, EN) || isUnder(path, FR);
  }

  private static boolean isUnder(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
