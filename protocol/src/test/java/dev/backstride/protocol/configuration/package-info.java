/** The numbers by themselves. */
@NullMarked
package dev.backstride.protocol.configuration;

import org.jspecify.annotations.NullMarked;
