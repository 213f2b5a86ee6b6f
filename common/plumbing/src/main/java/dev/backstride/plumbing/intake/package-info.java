/** Events come in: any number of times, handled once; what cannot be handled is set aside. */
@NullMarked
package dev.backstride.plumbing.intake;

import org.jspecify.annotations.NullMarked;
