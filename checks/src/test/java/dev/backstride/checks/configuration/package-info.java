/** Every key that an installation may set is on a page, written from the sources. */
@NullMarked
package dev.backstride.checks.configuration;

import org.jspecify.annotations.NullMarked;
