/** What a watch wrote: put aside, read, understood as a run, kept byte for byte. */
@NullMarked
package dev.backstride.checkin.file;

import org.jspecify.annotations.NullMarked;
