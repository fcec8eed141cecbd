package org.vivier.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskerTest {
  @Test
  void neighboursShareANetwork() {
    assertThat(Asker.network("192.0.2.7")).isEqualTo(Asker.network("192.0.2.200"));
    assertThat(Asker.network("192.0.2.7")).isNotEqualTo(Asker.network("192.0.3.7"));
    assertThat(Asker.network("2001:db8:1:2::3")).isEqualTo(Asker.network("2001:db8:1:9::1"));
    assertThat(Asker.network("2001:db8:1::")).isNotEqualTo(Asker.network("2001:db8:2::"));
  }

  @Test
  void whatIsNoAddressIsOneNetworkOfItsOwn() {
    assertThat(Asker.network("unknown")).isEqualTo(Asker.network(""));
  }

  @Test
  void saysNeitherItsSecretNorItsNetwork() {
    assertThat(new Asker("secret", "[192, 0, 2]")).hasToString("Asker");
  }
}
