/** The system that is measured, as the machine sees it: its processes, their memory and processor time. */
@NullMarked
package dev.backstride.bench.host;

import org.jspecify.annotations.NullMarked;
