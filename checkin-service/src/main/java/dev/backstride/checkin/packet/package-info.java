/**
 * What somebody of a program's staff reads about a runner before they decide: where the runner stands, who was called in,
 * the last runs with their levels, what was answered. From facts and decisions known here; R-34 says who sees what.
 */
@NullMarked
package dev.backstride.checkin.packet;

import org.jspecify.annotations.NullMarked;
