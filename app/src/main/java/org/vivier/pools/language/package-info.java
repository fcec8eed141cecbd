/**
 * Official languages of people in pools: results, claimed and verified apart, and whether they
 * reach what a position asks, skill by skill.
 */
@NullMarked
@NamedInterface("language")
package org.vivier.pools.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
