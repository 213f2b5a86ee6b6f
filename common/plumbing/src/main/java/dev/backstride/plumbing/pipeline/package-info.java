/** What goes through a service: one look at intake, outbox, topics and dead letters, for the management port and the Dev UI. */
@NullMarked
package dev.backstride.plumbing.pipeline;

import org.jspecify.annotations.NullMarked;
