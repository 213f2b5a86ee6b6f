/**
 * Whether a service does what it is for, on the management port. Alive: a restart would not help. Started: its tables
 * are as they should be and it takes part in the intake. Ready: it can answer, which takes its database, and what
 * it does by itself goes on; a broker that is away fills the outbox and costs nobody an answer. Well ({@code /q/health/well}): what a
 * restart or another instance would not mend, for people.
 */
@NullMarked
package dev.backstride.plumbing.health;

import org.jspecify.annotations.NullMarked;
