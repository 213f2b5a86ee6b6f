/**
 * How often is too often, in real time: for links, for addresses, and for those who are not believed. Safe to share
 * between threads.
 */
@NullMarked
package dev.backstride.plumbing.limit;

import org.jspecify.annotations.NullMarked;
