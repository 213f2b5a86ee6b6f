/** {@code docker-compose.yml}, held against what the launcher does without containers. */
@NullMarked
package dev.backstride.stack.compose;

import org.jspecify.annotations.NullMarked;
