/** Who may call what: one table, held against what the services register and against how a running system answers. */
@NullMarked
package dev.backstride.checks.access;

import org.jspecify.annotations.NullMarked;
