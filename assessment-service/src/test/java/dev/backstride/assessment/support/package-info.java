/** The world around the service: a broker's stranger, runners who tell, a look into the tables. */
@NullMarked
package dev.backstride.assessment.support;

import org.jspecify.annotations.NullMarked;
