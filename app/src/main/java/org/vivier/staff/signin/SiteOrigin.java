package org.vivier.staff.signin;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.vivier.platform.page.Site;

/**
 * The site's public address, whatever a request says. Only on a machine to try things out, which
 * has none, the port that the request came to counts.
 */
@Component
class SiteOrigin {
  private static final String LOCALHOST = "localhost";

  private final Site site;

  SiteOrigin(Site site) {
    this.site = site;
  }

  /** Scheme, host and port, as browsers call an origin. */
  String at(int localPort) {
    URI base = site.base();
    int port = LOCALHOST.equals(base.getHost()) ? localPort : base.getPort();
    return base.getScheme() + "://" + base.getHost() + (port < 0 ? "" : ":" + port);
  }

  String host() {
    return site.base().getHost();
  }
}
