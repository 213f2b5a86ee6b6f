/** GPX files written for the purpose, with the habits of apps. */
@NullMarked
package dev.backstride.recording.gpx;

import org.jspecify.annotations.NullMarked;
