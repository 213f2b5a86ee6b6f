/** The plan of the house, kept by the build: who may know whom, how things are named, how long a file may be. */
@NullMarked
package dev.backstride.checks.house;

import org.jspecify.annotations.NullMarked;
