package org.vivier.pools.inventory;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the inventory.
 *
 * @param keep how long an application is kept before its owner is asked
 * @param notice how long before then they are asked
 */
@ConfigurationProperties("vivier.inventory")
record InventoryTerms(@DefaultValue("P1Y") Period keep, @DefaultValue("P30D") Period notice) {}
