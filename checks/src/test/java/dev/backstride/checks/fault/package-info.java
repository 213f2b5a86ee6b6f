/** What goes wrong in a running system, one thing at a time, and which alert says so. */
@NullMarked
package dev.backstride.checks.fault;

import org.jspecify.annotations.NullMarked;
