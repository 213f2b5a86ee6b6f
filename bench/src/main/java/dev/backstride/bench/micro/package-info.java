/** What one core does, measured by JMH. */
@NullMarked
package dev.backstride.bench.micro;

import org.jspecify.annotations.NullMarked;
