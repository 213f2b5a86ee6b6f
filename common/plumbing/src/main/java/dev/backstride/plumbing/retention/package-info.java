/** What is kept for a while only, and who lets go of it. */
@NullMarked
package dev.backstride.plumbing.retention;

import org.jspecify.annotations.NullMarked;
