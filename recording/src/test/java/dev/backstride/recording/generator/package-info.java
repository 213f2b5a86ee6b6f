/** Made-up runs, read back. */
@NullMarked
package dev.backstride.recording.generator;

import org.jspecify.annotations.NullMarked;
