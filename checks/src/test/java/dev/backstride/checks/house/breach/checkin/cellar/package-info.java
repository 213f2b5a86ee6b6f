/** Where problems grow wild. */
@NullMarked
package dev.backstride.checks.house.breach.checkin.cellar;

import org.jspecify.annotations.NullMarked;
