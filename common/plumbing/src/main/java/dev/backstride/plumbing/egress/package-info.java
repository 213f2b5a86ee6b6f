/**
 * Requests to addresses that somebody else named: to the public internet alone, to the very machine that was checked,
 * and with no more patience or memory than we chose. Safe to share between threads.
 */
@NullMarked
package dev.backstride.plumbing.egress;

import org.jspecify.annotations.NullMarked;
