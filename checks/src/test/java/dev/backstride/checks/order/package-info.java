/** Facts that come in any order, twice, late, corrected and taken back: the end is the same. */
@NullMarked
package dev.backstride.checks.order;

import org.jspecify.annotations.NullMarked;
