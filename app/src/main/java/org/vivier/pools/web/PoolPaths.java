package org.vivier.pools.web;

import org.vivier.pools.MembershipId;
import org.vivier.pools.PoolId;
import org.vivier.staff.page.Addresses;

/** Addresses of the pages about pools. */
public final class PoolPaths {
  static final String EN = "/en/staff/pools";
  static final String FR = "/fr/personnel/bassins";
  static final String NEW_EN = EN + "/new";
  static final String NEW_FR = FR + "/nouveau";
  static final String ONE_EN = EN + "/{pool}";
  static final String ONE_FR = FR + "/{pool}";
  static final String TAKE_IN_EN = ONE_EN + "/take-in";
  static final String TAKE_IN_FR = ONE_FR + "/admission";
  static final String UNDO_EN = TAKE_IN_EN + "/undo";
  static final String UNDO_FR = TAKE_IN_FR + "/annulation";
  static final String EXTENSION_EN = ONE_EN + "/extension";
  static final String EXTENSION_FR = ONE_FR + "/prolongation";
  static final String MEMBER_EN = ONE_EN + "/members/{member}";
  static final String MEMBER_FR = ONE_FR + "/membres/{member}";
  static final String PLACEMENT_EN = MEMBER_EN + "/placement";
  static final String PLACEMENT_FR = MEMBER_FR + "/placement";
  static final String LINK_EN = MEMBER_EN + "/same-person";
  static final String LINK_FR = MEMBER_FR + "/meme-personne";
  static final String UNLINK_EN = LINK_EN + "/undo";
  static final String UNLINK_FR = LINK_FR + "/annulation";
  static final String RESULTS_EN = MEMBER_EN + "/language-results";
  static final String RESULTS_FR = MEMBER_FR + "/resultats-linguistiques";

  static final String INVENTORY_EN = EN + "/inventory";
  static final String INVENTORY_FR = FR + "/repertoire";

  private PoolPaths() {}

  /** The inventory. */
  public static Addresses inventory() {
    return list().below("/inventory", "/repertoire");
  }

  /** All pools. */
  public static Addresses list() {
    return Addresses.of("/pools", "/bassins");
  }

  /** One pool. */
  public static Addresses one(PoolId id) {
    return list().below("/" + id);
  }

  /** One member of a pool. */
  public static Addresses member(PoolId pool, MembershipId id) {
    return one(pool).below("/members/" + id, "/membres/" + id);
  }

  static Addresses made() {
    return list().below("/new", "/nouveau");
  }

  static Addresses takeIn(PoolId id) {
    return one(id).below("/take-in", "/admission");
  }

  static Addresses undo(PoolId id) {
    return takeIn(id).below("/undo", "/annulation");
  }

  static Addresses extension(PoolId id) {
    return one(id).below("/extension", "/prolongation");
  }

  static Addresses placement(PoolId pool, MembershipId id) {
    return member(pool, id).below("/placement");
  }

  static Addresses results(PoolId pool, MembershipId id) {
    return member(pool, id).below("/language-results", "/resultats-linguistiques");
  }

  static Addresses link(PoolId pool, MembershipId id) {
    return member(pool, id).below("/same-person", "/meme-personne");
  }

  static Addresses unlink(PoolId pool, MembershipId id) {
    return link(pool, id).below("/undo", "/annulation");
  }
}
