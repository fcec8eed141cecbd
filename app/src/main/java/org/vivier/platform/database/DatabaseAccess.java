package org.vivier.platform.database;

/**
 * How to reach the database.
 *
 * @param url a JDBC address
 * @param application who the program works as; may read and write rows and nothing else
 * @param owner who owns the tables and changes their shape
 * @param accommodation the role that alone may open the accommodation cases; the program steps into
 *     it for single statements. The application's own role where nobody made one apart
 * @param backup who may read all tables and change nothing; the owner where nobody made one apart
 */
public record DatabaseAccess(
    String url, Account application, Account owner, String accommodation, Account backup) {

  /** A database role and its password. */
  public record Account(String role, String password) {
    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
      return role;
    }
  }
}
