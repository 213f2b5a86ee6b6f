/**
 * What ops see of a service: its figures as Micrometer meters named {@code backstride.*}, which the metrics and the
 * Dev UI both show. Real time only. Tags are words of ours, never a person's; each has few values.
 */
@NullMarked
package dev.backstride.plumbing.figure;

import org.jspecify.annotations.NullMarked;
