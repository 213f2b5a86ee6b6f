/** The system on one machine without containers: what each command of the script does. */
@NullMarked
package dev.backstride.stack;

import org.jspecify.annotations.NullMarked;
