package org.vivier.pools.referral;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.pools.PersonId;
import org.vivier.pools.referral.Preference.Tier;

/**
 * The order in which the law puts people at an appointment: worked out when it is looked at, from
 * what holds then, and stored nowhere. Only what was verified puts anybody first; what somebody
 * says stands beside it, so that it is looked at before anybody is appointed.
 */
public final class OrderOfPreference {
  private OrderOfPreference() {}

  /**
   * Somebody's place.
   *
   * @param tier by what was verified
   * @param restsOn the claim that it rests on, or null
   * @param open a claim of a better tier that nobody has looked at, or null
   */
  public record Place(
      Referral referral,
      Tier tier,
      @Nullable PreferenceClaim restsOn,
      @Nullable PreferenceClaim open) {
    /** The tier there would be if the open claim held. */
    public Tier atBest() {
      return open == null ? tier : open.preference().tier();
    }
  }

  /** The order; within a tier nobody is before anybody. */
  public static List<Place> of(
      List<Referral> referrals, Map<PersonId, List<PreferenceClaim>> claims) {
    return referrals.stream()
        .map(one -> place(one, claims.getOrDefault(one.person(), List.of())))
        .sorted(
            Comparator.comparing(Place::tier).thenComparing(place -> place.referral().reference()))
        .toList();
  }

  private static Place place(Referral referral, List<PreferenceClaim> claims) {
    @Nullable PreferenceClaim verified =
        claims.stream()
            .filter(PreferenceClaim::verified)
            .min(Comparator.comparing(claim -> claim.preference().tier()))
            .orElse(null);
    Tier tier = verified == null ? Tier.OTHERS : verified.preference().tier();
    @Nullable PreferenceClaim open =
        claims.stream()
            .filter(claim -> claim.holds() == null)
            .filter(claim -> claim.preference().tier().compareTo(tier) < 0)
            .min(Comparator.comparing(claim -> claim.preference().tier()))
            .orElse(null);
    return new Place(referral, tier, verified, open);
  }

  /** Those who would have to come before this one: in a better tier, or perhaps in one. */
  public static List<Place> before(Referral one, List<Place> order) {
    Tier own =
        order.stream()
            .filter(place -> place.referral().id().equals(one.id()))
            .map(Place::tier)
            .findFirst()
            .orElse(Tier.OTHERS);
    return order.stream()
        .filter(place -> !place.referral().id().equals(one.id()))
        .filter(place -> place.atBest().compareTo(own) < 0)
        .toList();
  }
}
