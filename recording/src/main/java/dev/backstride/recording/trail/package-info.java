/** What GPX and TCX have in common: points with positions and times, sports in words. */
@NullMarked
package dev.backstride.recording.trail;

import org.jspecify.annotations.NullMarked;
