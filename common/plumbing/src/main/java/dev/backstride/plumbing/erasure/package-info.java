/** Runners forgotten: what a service keeps of them goes, and what comes late of them is dropped. */
@NullMarked
package dev.backstride.plumbing.erasure;

import org.jspecify.annotations.NullMarked;
