/** How the story ended, as the system's APIs and feeds say it, against how it should. */
@NullMarked
package dev.backstride.stack.demo.ending;

import org.jspecify.annotations.NullMarked;
