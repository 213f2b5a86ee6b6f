/**
 * Records that could not be read or handled: kept whole beside what was done meanwhile, looked at, tried again or given
 * up by whoever operates the service, and announced on a topic.
 */
@NullMarked
package dev.backstride.plumbing.deadletter;

import org.jspecify.annotations.NullMarked;
