/** The description of the API says all that somebody needs who has nothing else. */
@NullMarked
package dev.backstride.checks.contract;

import org.jspecify.annotations.NullMarked;
