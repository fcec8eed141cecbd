package org.vivier.platform.database;

/**
 * How to reach the database.
 *
 * @param url a JDBC address
 * @param application who the program works as; may read and write rows and nothing else
 * @param owner who owns the tables and changes their shape
 */
public record DatabaseAccess(String url, Account application, Account owner) {

  /** A database role and its password. */
  public record Account(String role, String password) {
    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
      return role;
    }
  }
}
