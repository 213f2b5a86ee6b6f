/** A real PostgreSQL with one database for each service. */
@NullMarked
package dev.backstride.stack.database;

import org.jspecify.annotations.NullMarked;
