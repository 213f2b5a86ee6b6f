/** Who the story is about and what happens to them: data, nothing that acts. */
@NullMarked
package dev.backstride.stack.demo.plot;

import org.jspecify.annotations.NullMarked;
